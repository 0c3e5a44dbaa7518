import { useState } from "react"
import { useTranslation } from "react-i18next"
import { saveProduct } from "~jobs/save-product"
import { shareTextOf } from "~jobs/share-texts"
import { usualCurrency } from "~jobs/ui-language"
import { parseMoney } from "~model/parse-money"
import type { Product } from "~model/product"
import { typedMoney } from "~model/typed-money"
import { readShareText } from "~parse/share-text/read-share-text"
import { useOpened } from "~ui/hooks/use-opened"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { PasteShareText } from "../../record/share-texts/paste-share-text"

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
  const place = useOpened<HTMLFormElement>()
  const [title, setTitle] = useState(product?.title ?? start?.title ?? "")
  const [price, setPrice] = useState(typedMoney(product?.price ?? null, ""))
  const [url, setUrl] = useState(product?.url ?? start?.url ?? "")
  const [pasted, setPasted] = useState("")
  const [tried, setTried] = useState(false)
  const hint = product?.price?.currency ?? (settings ? usualCurrency(settings) : "")
  const money = price.trim() ? parseMoney(price, hint) : null
  const priceError = money && !money.ok ? t(`refusals.money.${money.why}`) : ""
  /** A share text says at times what it opens: what is not typed yet is filled in from it. */
  const paste = (text: string) => {
    setPasted(text)
    const read = readShareText(text, Date.now())
    if (!read) return
    if (!title.trim() && read.title) setTitle(read.title)
    if (!price.trim() && read.price && !product) setPrice(typedMoney(read.price, hint))
  }
  const save = async () => {
    setTried(true)
    const made = pasted.trim() ? shareTextOf(pasted, Date.now()) : null
    if (!title.trim() || priceError || (made && !made.ok)) return
    const others = product?.shareTexts.filter((it) => it.text !== pasted.trim()) ?? []
    const fields = {
      title: title.trim(),
      url: url.trim(),
      price: money?.ok ? money.money : null,
      ...(made?.ok && { shareTexts: [made.shareText, ...others].slice(0, 50) })
    }
    if (done(await saveProduct(fields, product?.id))) onDone()
  }
  return (
    <form
      ref={place}
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
      <PasteShareText value={pasted} onChange={paste} />
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
