import { useDeferredValue } from "react"
import { useTranslation } from "react-i18next"
import { splitsOf } from "~jobs/splits-of"

/** Which chats would take a text only in pieces; nothing where all take it whole. */
export const LimitHint = ({ text }: { text: string }) => {
  const { t, i18n } = useTranslation()
  const splits = splitsOf(useDeferredValue(text))
  if (splits.length === 0) return null
  const said = splits.map(({ names, pieces }) =>
    t("replies.splits", {
      names: new Intl.ListFormat(i18n.language).format(names),
      count: pieces
    })
  )
  return <p className="text-xs text-due">{said.join(" ")}</p>
}
