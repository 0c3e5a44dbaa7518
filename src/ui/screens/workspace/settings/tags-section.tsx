import { useTranslation } from "react-i18next"
import { renameTag } from "~jobs/tags"
import { useTagsInUse } from "~ui/hooks/use-tags-in-use"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { SavedField } from "../saved-field"
import { Section } from "../section"

/** All tags in use, renamed or merged over all customers. */
export const TagsSection = () => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const tags = useTagsInUse() ?? []
  const rename = async (from: string, to: string) => {
    const outcome = await renameTag(from, to)
    if (!outcome.ok) return t(`refusals.job.${outcome.why}`)
    done(outcome)
    return ""
  }
  return (
    <Section title={t("segments.tags.title")} hint={t("segments.tags.hint")}>
      {tags.length === 0 && <p className="text-sm text-soft">{t("segments.tags.none")}</p>}
      <ul className="flex max-h-80 flex-col gap-1 overflow-y-auto">
        {tags.map(({ name, count }) => (
          <li key={name} className="flex items-start gap-3">
            <div className="min-w-0 grow">
              <SavedField
                label={t("segments.tags.rename", { name })}
                hideLabel
                value={name}
                onSave={(to) => rename(name, to)}
              />
            </div>
            <span className="figures w-28 shrink-0 pt-2 text-xs text-soft">
              {t("segments.tags.on", { count })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
