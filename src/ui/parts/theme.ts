import type { Settings } from "~model/settings"

/**
 * Puts the theme on the page until the signal ends it; `system` follows the browser's preference,
 * also when it changes.
 */
export const showTheme = (theme: Settings["theme"], signal: AbortSignal): void => {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)")
  const show = () => {
    const dark = theme === "dark" || (theme === "system" && prefersDark.matches)
    document.documentElement.dataset["theme"] = dark ? "dark" : "light"
  }
  show()
  prefersDark.addEventListener("change", show, { signal })
}
