import { useTranslation } from "react-i18next"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { SavedField } from "../saved-field"
import { Section } from "../section"

/** How long customers are left in peace between two promotions. */
export const QuietSection = ({ days }: { days: number }) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const save = async (text: string) => {
    const typed = text.trim()
    if (!/^\d{1,3}$/u.test(typed) || Number(typed) > 365) return t("offers.quietDaysError")
    await change("quietDays", Number(typed))
    return ""
  }
  return (
    <Section title={t("offers.quiet")}>
      <div className="sm:w-1/2">
        <SavedField
          label={t("offers.quietDays")}
          hint={t("offers.quietDaysHint")}
          inputMode="numeric"
          className="figures"
          value={String(days)}
          onSave={save}
        />
      </div>
    </Section>
  )
}
