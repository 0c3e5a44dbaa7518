import type { Settings } from "~model/settings"

type Theme = Settings["theme"]

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)")

const put = (theme: Theme): void => {
  const dark = theme === "dark" || (theme === "system" && prefersDark().matches)
  document.documentElement.dataset["theme"] = dark ? "dark" : "light"
}

/**
 * Puts the theme on the page until the signal ends it; `system` follows the browser's preference,
 * also when it changes.
 */
export const showTheme = (theme: Theme, signal: AbortSignal): void => {
  const show = () => put(theme)
  show()
  prefersDark().addEventListener("change", show, { signal })
}

/** Where the theme lies for what is drawn before the database answers; read in `first-theme` too. */
const place = "theme"

export const keepTheme = (theme: Theme): void => {
  try {
    localStorage.setItem(place, theme)
  } catch {
    // A browser that lets no page keep anything: such pages begin in its own theme.
  }
}

/** The seller's choice as it was when a page last knew it; else the browser's. */
export const keptTheme = (): Theme => {
  try {
    const kept = localStorage.getItem(place)
    return kept === "dark" || kept === "light" ? kept : "system"
  } catch {
    return "system"
  }
}
