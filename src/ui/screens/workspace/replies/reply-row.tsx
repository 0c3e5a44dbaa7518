import { useTranslation } from "react-i18next"
import { type Snippet, textOf } from "~model/snippet"
import { PersonName } from "~ui/parts/person-name"

/** A reply in the list: its title and shortcut, then how it begins. */
export const ReplyRow = ({ snippet, now }: { snippet: Snippet; now: number }) => {
  const { t } = useTranslation()
  const [first] = snippet.bodies
  const facts = [
    snippet.expiresAt !== null && snippet.expiresAt <= now && t("replies.row.expired"),
    snippet.bodies.length > 1 && t("replies.row.languages", { count: snippet.bodies.length }),
    (first?.parts.length ?? 0) > 1 && t("replies.row.parts", { count: first?.parts.length ?? 0 })
  ].filter(Boolean)
  return (
    <div className="flex h-full flex-col justify-center">
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <PersonName name={snippet.title} className="grow font-semibold" />
        {snippet.shortcut && (
          <bdi className="max-w-24 shrink-0 truncate text-xs text-soft">{snippet.shortcut}</bdi>
        )}
      </div>
      <div className="flex min-w-0 items-center gap-2 text-xs text-soft">
        <span className="min-w-0 grow truncate" dir="auto">
          {textOf(first)}
        </span>
        {facts.length > 0 && <span className="figures shrink-0">{facts.join(" · ")}</span>}
      </div>
    </div>
  )
}
