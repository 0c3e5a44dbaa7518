/** How a screen may look: language, theme and width. */
export const languages = ["en", "zh-CN"] as const
export type Language = (typeof languages)[number]

export const themes = ["light", "dark", "contrast"] as const
export type Theme = (typeof themes)[number]

export type Place = "panel" | "workspace" | "tour" | "bar" | "parts"

/** Widths in CSS px; the first is that of `--quick`. 720 is the widest at a zoom of 200 %. */
export const widths: Record<Place, readonly number[]> = {
  panel: [320, 280, 600],
  workspace: [1440, 900, 720],
  tour: [1440, 900, 720],
  bar: [360],
  parts: [320, 900]
}

/** Height of a window in CSS px; a bar and a sheet of parts are as high as what is in them. */
export const heights: Record<Place, number> = {
  panel: 800,
  workspace: 900,
  tour: 900,
  bar: 420,
  parts: 600
}

/** What the browser is asked to prefer. */
export const mediaOf = (theme: Theme) =>
  ({
    colorScheme: theme === "dark" ? "dark" : "light",
    contrast: theme === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce"
  }) as const
