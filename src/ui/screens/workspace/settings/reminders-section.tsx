import { useTranslation } from "react-i18next"
import type { Settings } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { SelectField } from "~ui/parts/select-field"
import { Section } from "../section"

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** Whether what is due is shown as a notification, and when a day without a time begins. */
export const RemindersSection = ({ settings }: { settings: Settings }) => {
  const { t, i18n } = useTranslation()
  const change = useChangeSetting()
  const clock = new Intl.DateTimeFormat(i18n.language, { hour: "numeric", minute: "2-digit" })
  return (
    <Section title={t("followUps.settings.title")}>
      <label className="flex min-h-control items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-do"
          checked={settings.notify}
          onChange={(event) => void change("notify", event.target.checked)}
        />
        {t("followUps.settings.notify")}
      </label>
      <p className="text-xs text-soft">{t("followUps.settings.notifyHint")}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t("followUps.settings.dayStartsAt")}
          value={String(settings.dayStartsAt)}
          onChange={({ target: { value } }) => void change("dayStartsAt", Number(value))}
          options={hours.map((hour) => ({
            value: String(hour),
            label: clock.format(new Date(2026, 0, 1, hour))
          }))}
        />
      </div>
    </Section>
  )
}
