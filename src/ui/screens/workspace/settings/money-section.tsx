import { useTranslation } from "react-i18next"
import { usualCurrency } from "~jobs/ui-language"
import { formatMoney, sellingPrice } from "~model/money"
import type { Settings } from "~model/settings"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { SelectField } from "~ui/parts/select-field"
import { SavedField } from "../saved-field"
import { Section } from "../section"

/** Currencies of the trade first; every other follows by its code. */
const common = ["CNY", "USD", "EUR", "GBP", "HKD", "TWD", "JPY", "SGD", "MYR", "AUD", "CAD"]
const currencies = [...new Set([...common, ...Intl.supportedValuesOf("currency")])]

export const MoneySection = ({ settings }: { settings: Settings }) => {
  const { t, i18n } = useTranslation()
  const change = useChangeSetting()
  const { markup } = settings
  const usual = usualCurrency(settings)
  const names = new Intl.DisplayNames(i18n.language, { type: "currency" })
  const cost = { minor: 4200, currency: "CNY" }
  const price = sellingPrice(cost, markup.factor, markup.endsIn9)
  const saveFactor = async (text: string) => {
    const factor = Number(text.trim().replace(",", "."))
    if (!(factor >= 1 && factor <= 100)) return t("workspace.settings.factorError")
    await change("markup", { ...markup, factor })
    return ""
  }
  return (
    <Section title={t("workspace.settings.money")}>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t("workspace.settings.currency")}
          value={settings.currency}
          onChange={({ target: { value } }) => void change("currency", value)}
          options={[
            { value: "", label: t("workspace.settings.currencyAuto", { currency: usual }) },
            ...currencies.map((value) => ({ value, label: `${value} · ${names.of(value)}` }))
          ]}
        />
        <SavedField
          label={t("workspace.settings.factor")}
          inputMode="decimal"
          className="figures"
          value={new Intl.NumberFormat(i18n.language).format(markup.factor)}
          onSave={saveFactor}
          {...(price.ok && {
            hint: t("workspace.settings.markupExample", {
              cost: formatMoney(cost, i18n.language),
              price: formatMoney(price.money, i18n.language)
            })
          })}
        />
      </div>
      <label className="flex min-h-control items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-do"
          checked={markup.endsIn9}
          onChange={(event) => void change("markup", { ...markup, endsIn9: event.target.checked })}
        />
        {t("workspace.settings.endsIn9")}
      </label>
    </Section>
  )
}
