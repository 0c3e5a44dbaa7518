import { ArrowRight } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Told } from "~jobs/timeline-entry"
import { Icon } from "~ui/parts/icon"
import { useFieldName } from "./field-names"
import { useSaid } from "./use-said"

/** One field, what it was and what it became: "Phone: 138 → 139". Tags say which came and went. */
export const ToldLine = ({ told }: { told: Told }) => {
  const { t } = useTranslation()
  const nameOf = useFieldName()
  const said = useSaid()
  const label = [told.of && told.table === "orders" ? told.of : "", nameOf(told)]
    .filter(Boolean)
    .join(" · ")
  if (told.table === "followUps" && told.field === "state")
    return (
      <span className="block">
        {t(told.new === "done" ? "timeline.followUpDone" : "timeline.followUpAgain")}{" "}
        <bdi>{told.of}</bdi>
      </span>
    )
  if (told.table === "wants" && told.field === "metAt")
    return <span className="block">{t(told.new ? "timeline.wishMet" : "timeline.wishAgain")}</span>
  if (told.field === "tags") return <TagsLine label={label} told={told} />
  return (
    <span className="block">
      <span className="text-soft">{label}</span>{" "}
      <bdi className={isBlank(told.old) ? "text-soft" : "line-through decoration-soft"}>
        {said(told, told.old)}
      </bdi>{" "}
      <span className="sr-only">{t("timeline.became")}</span>
      <Icon of={ArrowRight} className="inline align-text-bottom text-soft rtl:rotate-180" />{" "}
      <bdi>{said(told, told.new)}</bdi>
    </span>
  )
}

const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((it) => typeof it === "string") : []

const TagsLine = ({ label, told }: { label: string; told: Told }) => {
  const { t } = useTranslation()
  const [before, after] = [list(told.old), list(told.new)]
  const came = after.filter((it) => !before.includes(it))
  const went = before.filter((it) => !after.includes(it))
  return (
    <span className="block">
      <span className="text-soft">{label}</span>{" "}
      {came.length > 0 && <bdi>{t("timeline.tagsCame", { tags: came.join(", ") })}</bdi>}{" "}
      {went.length > 0 && <bdi>{t("timeline.tagsWent", { tags: went.join(", ") })}</bdi>}
    </span>
  )
}
