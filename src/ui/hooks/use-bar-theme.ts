import { useEffect } from "react"
import type { Settings } from "~model/settings"

/** Dark or light as the settings say; "system" follows the browser, also while the bar is open. */
export const useBarTheme = (theme: Settings["theme"]): void => {
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)")
    const show = () => {
      const dark = theme === "dark" || (theme === "system" && query.matches)
      document.documentElement.dataset["theme"] = dark ? "dark" : "light"
    }
    show()
    query.addEventListener("change", show)
    return () => query.removeEventListener("change", show)
  }, [theme])
}
