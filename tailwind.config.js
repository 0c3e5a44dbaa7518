/** Colours stand in src/ui/styles.css as variables, one set per theme; names are what they mean. */
/** @param {string} name */
const colour = (name) => `rgb(var(--${name}) / <alpha-value>)`

/** Space on a grid of 4 px, halves for what is tiny; in px, as no page's own type size may move it. */
const steps = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 20, 24, 28, 32]
const wide = [36, 40, 44, 48, 52, 56, 60, 64, 72, 80, 96]
const space = Object.fromEntries([...steps, ...wide].map((step) => [step, `${4 * step}px`]))

/** @type {import("tailwindcss").Config} */
export default {
  content: ["./src/**/*.{ts,tsx,html}"],
  darkMode: ["selector", "[data-theme=dark]"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      canvas: colour("canvas"),
      surface: colour("surface"),
      raised: colour("raised"),
      ink: colour("ink"),
      soft: colour("soft"),
      line: colour("line"),
      do: colour("do"),
      "on-do": colour("on-do"),
      due: colour("due"),
      danger: colour("danger"),
      good: colour("good")
    },
    spacing: {
      0: "0",
      px: "1px",
      ...space,
      /** Height of what is pressed, and of it in dense rows. */
      control: "32px",
      row: "24px"
    },
    fontSize: { xs: "12px", sm: "13px", base: "15px", lg: "18px", xl: "24px" },
    borderRadius: { none: "0", sm: "4px", DEFAULT: "6px", lg: "8px", full: "9999px" },
    fontWeight: { normal: "400", semibold: "600" },
    transitionDuration: { DEFAULT: "140ms", 0: "0ms" },
    /** Only what floats has a shadow; `mark` is the edge of the row that keys are on. */
    boxShadow: { none: "none", float: "var(--shade)", mark: "inset 2px 0 0 rgb(var(--do))" }
  },
  plugins: []
}
