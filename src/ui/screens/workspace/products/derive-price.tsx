import { useTranslation } from "react-i18next"
import { formatMoney, sellingPrice } from "~model/money"
import { parseMoney } from "~model/parse-money"
import type { Settings } from "~model/settings"
import { Button } from "~ui/parts/button"
import { typedMoney } from "~model/typed-money"
import type { ProductDraft } from "./product-draft"

/** Where a cost stands without a price: the price the seller's own rule makes of it. */
export const DerivePrice = ({
  draft,
  currency,
  markup,
  onDerive
}: {
  draft: ProductDraft
  currency: string
  markup: Settings["markup"]
  onDerive: (price: string) => void
}) => {
  const { t, i18n } = useTranslation()
  const cost = draft.price.trim() ? null : parseMoney(draft.cost, currency)
  const price = cost?.ok ? sellingPrice(cost.money, markup.factor, markup.endsIn9) : null
  if (!price?.ok) return null
  return (
    <Button
      dense
      className="self-start"
      onClick={() => onDerive(typedMoney(price.money, currency))}
    >
      {t("workspace.products.derive", {
        price: formatMoney(price.money, i18n.language),
        factor: new Intl.NumberFormat(i18n.language).format(markup.factor)
      })}
    </Button>
  )
}
