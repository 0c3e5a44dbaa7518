/** Colours stand in src/ui/styles.css as variables, one set per theme; names are what they mean. */
/** @param {string} name */
const colour = (name) => `rgb(var(--${name}) / <alpha-value>)`

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
    fontSize: { xs: "12px", sm: "13px", base: "15px", lg: "18px", xl: "24px" },
    borderRadius: { none: "0", sm: "4px", DEFAULT: "6px", lg: "8px", full: "9999px" },
    fontWeight: { normal: "400", semibold: "600" },
    transitionDuration: { DEFAULT: "140ms", 0: "0ms" },
    extend: { spacing: { control: "32px", row: "24px" } }
  },
  plugins: []
}
