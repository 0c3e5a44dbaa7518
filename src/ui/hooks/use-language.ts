import { useEffect, useState } from "react"
import { uiLocale } from "~jobs/ui-locale"
import type { Settings } from "~model/settings"
import { startI18n } from "~ui/i18n"
import { showTheme } from "~ui/parts/theme"

/** Language and theme of the page follow these settings. @returns true once words can be shown. */
export const useLanguage = (settings: Pick<Settings, "locale" | "theme"> | null): boolean => {
  const [ready, setReady] = useState(false)
  const locale = settings && uiLocale(settings)
  const theme = settings?.theme
  useEffect(() => {
    if (locale) void startI18n(locale).then(() => setReady(true))
  }, [locale])
  useEffect(() => {
    const ended = new AbortController()
    if (theme) showTheme(theme, ended.signal)
    return () => ended.abort()
  }, [theme])
  return ready
}
