import { useTranslation } from "react-i18next"
import type { FollowUp } from "~model/follow-up"

const kinds = ["follow-up", "promise"] as const

/** The seller's own plan, or what the customer was told. */
export const KindChoice = ({
  kind,
  onChange
}: {
  kind: FollowUp["kind"]
  onChange: (kind: FollowUp["kind"]) => void
}) => {
  const { t } = useTranslation()
  return (
    <fieldset aria-label={t("followUps.kind")} className="flex gap-1">
      {kinds.map((it) => (
        <button
          key={it}
          type="button"
          aria-pressed={kind === it}
          className={`min-h-row rounded border px-2 text-xs ${
            kind === it ? "border-do text-do" : "border-line text-soft hover:bg-raised"
          }`}
          onClick={() => onChange(it)}
        >
          {t(`followUps.kinds.${it}`)}
        </button>
      ))}
    </fieldset>
  )
}
