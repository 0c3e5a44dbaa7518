import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Names of languages in the seller's words; "" is everybody else. */
export const useLanguageNames = (): ((language: string) => string) => {
  const { t, i18n } = useTranslation()
  return useMemo(() => {
    const names = new Intl.DisplayNames(i18n.language, { type: "language" })
    return (language) => {
      if (!language) return t("replies.everybody")
      try {
        return names.of(language) ?? language
      } catch {
        // An import may bring a code that is none.
        return language
      }
    }
  }, [t, i18n.language])
}
