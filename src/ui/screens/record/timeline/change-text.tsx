import { useTranslation } from "react-i18next"
import { hasSentence, type Told } from "~jobs/timeline-entry"
import type { Change } from "~model/change"
import { ToldLine } from "./told-line"

/** What was done and, field by field, what it changed. */
export const ChangeText = ({ change, told }: { change: Change; told: readonly Told[] }) => {
  const { t } = useTranslation()
  const { act } = change
  const sentence =
    act.kind === "contacts-merged"
      ? t("timeline.merged", { name: act.name, other: act.other })
      : hasSentence(change)
        ? t(`did.${act.kind}`, { name: act.name })
        : ""
  return (
    <>
      {sentence && <span className="block">{sentence}</span>}
      {told.map((it) => (
        <ToldLine key={`${it.table} ${it.of} ${it.field}`} told={it} />
      ))}
    </>
  )
}
