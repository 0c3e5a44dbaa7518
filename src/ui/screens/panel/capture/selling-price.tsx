import { useTranslation } from "react-i18next"
import { formatMoney, type Money, sellingPrice } from "~model/money"
import type { Settings } from "~model/settings"
import { Button } from "~ui/parts/button"
import { typedMoney } from "~model/typed-money"
import { TextField } from "~ui/parts/text-field"

/** The selling price, typed, or derived from the cost by the seller's own mark-up. */
export const SellingPrice = ({
  cost,
  markup,
  value,
  onChange,
  error
}: {
  cost: Money | null
  markup: Settings["markup"]
  value: string
  onChange: (value: string) => void
  error: string
}) => {
  const { t, i18n } = useTranslation()
  const derived = cost && sellingPrice(cost, markup.factor, markup.endsIn9)
  const money = derived?.ok ? formatMoney(derived.money, i18n.language) : ""
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full">
        <TextField
          label={t("panel.capture.price")}
          inputMode="decimal"
          value={value}
          {...(error ? { error } : { hint: t("panel.capture.priceHint") })}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {derived?.ok && (
        <Button dense onClick={() => onChange(typedMoney(derived.money, ""))}>
          {t("panel.capture.derive", { factor: markup.factor, price: money })}
        </Button>
      )}
    </div>
  )
}
