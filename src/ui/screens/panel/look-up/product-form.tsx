import { useState } from "react"
import { useTranslation } from "react-i18next"
import { saveProduct } from "~jobs/save-product"
import { usualCurrency } from "~jobs/ui-locale"
import { typedMoney } from "~model/typed-money"
import { parseMoney } from "~model/parse-money"
import type { Product } from "~model/product"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** Adds a product by hand, or with `product` changes its name, price and address. */
export const ProductForm = ({
  product,
  start,
  onDone
}: {
  product?: Product
  start?: { title: string; url: string }
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const settings = useSettings()
  const [title, setTitle] = useState(product?.title ?? start?.title ?? "")
  const [price, setPrice] = useState(typedMoney(product?.price ?? null, ""))
  const [url, setUrl] = useState(product?.url ?? start?.url ?? "")
  const [tried, setTried] = useState(false)
  const hint = product?.price?.currency ?? (settings ? usualCurrency(settings) : "")
  const money = price.trim() ? parseMoney(price, hint) : null
  const priceError = money && !money.ok ? t(`refusals.money.${money.why}`) : ""
  const save = async () => {
    setTried(true)
    if (!title.trim() || priceError) return
    const fields = { title: title.trim(), url: url.trim(), price: money?.ok ? money.money : null }
    if (done(await saveProduct(fields, product?.id))) onDone()
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t("common.name")}
        value={title}
        {...(tried && !title.trim() && { error: t("panel.form.needsName") })}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextField
        label={t("common.price")}
        inputMode="decimal"
        value={price}
        {...(priceError && { error: priceError })}
        onChange={(event) => setPrice(event.target.value)}
      />
      <TextField
        label={t("panel.form.url")}
        inputMode="url"
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <div className="flex gap-2">
        <Button tone="do" type="submit">
          {t("common.save")}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  )
}
