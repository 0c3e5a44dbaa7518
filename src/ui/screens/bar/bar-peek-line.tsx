import { useTranslation } from "react-i18next"
import type { BarPeek } from "~bridge/bar-protocol"

/** What a reply will say, in how many parts, and in which language where that is another. */
export const BarPeekLine = ({ peek }: { peek: BarPeek | null }) => {
  const { t, i18n } = useTranslation()
  if (!peek) return null
  const { said, language, parts } = peek
  const own = !language || language.split("-")[0] === i18n.language.split("-")[0]
  const words = own
    ? t("bar.says", { said })
    : t("bar.saysIn", { said, language: nameOf(language, i18n.language) })
  return (
    <p className="flex items-start gap-2 border-t border-line px-3 py-1 text-xs text-soft">
      <bdi dir="auto" className="bar-words line-clamp-2 min-w-0 flex-1">
        {words}
      </bdi>
      {parts > 1 && <span className="shrink-0">{t("bar.parts", { count: parts })}</span>}
    </p>
  )
}

const nameOf = (language: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language
  } catch {
    return language
  }
}
