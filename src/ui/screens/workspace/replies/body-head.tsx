import { Trash2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { languages } from "~model/languages"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { withBody } from "./change-parts"
import { useLanguageNames } from "~ui/hooks/use-language-names"
import type { ReplyDrafting } from "./use-reply-draft"

/** Which language a body is in, and the way to take it out. */
export const BodyHead = ({
  drafting,
  at,
  onRemove
}: {
  drafting: ReplyDrafting
  at: number
  onRemove: () => void
}) => {
  const { t } = useTranslation()
  const nameOf = useLanguageNames()
  const { bodies } = drafting.draft
  const language = bodies[at]?.language ?? ""
  const taken = new Set(bodies.map((it) => it.language))
  const offered = ["", ...languages].filter((it) => it === language || !taken.has(it))
  if (bodies.length === 1 && language === "")
    return <p className="text-xs text-soft">{t("replies.oneLanguage")}</p>
  return (
    <div className="flex flex-wrap items-end gap-2">
      <SelectField
        label={t("replies.language")}
        value={language}
        {...(at === 0 && language !== "" && { hint: t("replies.firstHint") })}
        onChange={(event) =>
          drafting.change(withBody(at, (body) => ({ ...body, language: event.target.value })))
        }
        options={(offered.includes(language) ? offered : [language, ...offered]).map((value) => ({
          value,
          label: nameOf(value)
        }))}
      />
      {bodies.length > 1 && (
        <Button tone="quiet" icon={Trash2} onClick={onRemove}>
          {t("replies.removeLanguage")}
        </Button>
      )}
    </div>
  )
}
