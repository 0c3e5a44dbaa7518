import { useEffect, useState } from "react"
import { uiLanguage } from "~jobs/ui-language"
import type { Settings } from "~model/settings"
import { startI18n } from "~ui/i18n"
import { showTheme } from "~ui/parts/theme"

/** Language and theme of the page follow these settings. @returns true once words can be shown. */
export const useLanguage = (settings: Pick<Settings, "locale" | "theme"> | null): boolean => {
  const [ready, setReady] = useState(false)
  const language = settings && uiLanguage(settings)
  const theme = settings?.theme
  useEffect(() => {
    if (language) void startI18n(language).then(() => setReady(true))
  }, [language])
  useEffect(() => {
    const ended = new AbortController()
    if (theme) showTheme(theme, ended.signal)
    return () => ended.abort()
  }, [theme])
  return ready
}
