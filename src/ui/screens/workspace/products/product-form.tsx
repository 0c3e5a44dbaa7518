import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binProduct, saveProduct } from "~jobs/save-product"
import type { Product } from "~model/product"
import type { Settings } from "~model/settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { TextField } from "~ui/parts/text-field"
import { FormFoot } from "../form-foot"
import { FormHead } from "../form-head"
import { Section } from "../section"
import { useDraft } from "../use-draft"
import { goTo } from "../use-route"
import { PriceHistory } from "./price-history"
import {
  changedFields,
  draftOf,
  type MoneyProblems,
  type ProductDraft,
  readDraft
} from "./product-draft"
import { ProductFacts } from "./product-facts"
import { ProductFields } from "./product-fields"
import { ProductPicture } from "./product-picture"
import { ProductPoster } from "./product-poster"
import { ShareTexts } from "./share-texts"
import { ShopIds } from "./shop-ids"
import { VariantRows } from "./variant-rows"

/** Refusals that belong to one field. */
const marks = ["empty", "bad-url", "bad-gtin"] as const

/** A product typed or corrected by hand. @param product null for a new one. */
export const ProductForm = ({
  product,
  currency,
  markup
}: {
  product: Product | null
  currency: string
  markup: Settings["markup"]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [draft, setDraft] = useDraft<{ start: ProductDraft; now: ProductDraft }>(
    `product:${product?.id ?? "new"}`
  )
  const [problems, setProblems] = useState<MoneyProblems>({})
  const [refused, setRefused] = useState<(typeof marks)[number] | null>(null)
  const start = draft?.start ?? draftOf(product, currency)
  const form = draft?.now ?? start
  const set = (fields: Partial<ProductDraft>) => setDraft({ start, now: { ...form, ...fields } })
  const wrong = (field: string) => {
    const why = problems[field]
    if (field === "gtin") return refused === "bad-gtin" && { error: t("refusals.job.bad-gtin") }
    return why && { error: t(`refusals.money.${why}`) }
  }
  const save = async () => {
    const read = readDraft(form, currency)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return
    const fields = product ? changedFields(start, form, read.fields) : read.fields
    const outcome = await saveProduct(fields, product?.id)
    const mark = outcome.ok ? null : (marks.find((it) => it === outcome.why) ?? null)
    setRefused(mark)
    if (mark || !done(outcome) || !outcome.ok) return
    setDraft(null)
    const made = outcome.change?.edits[0]?.key
    if (!product && made) goTo("products", made, true)
  }
  const bin = async () => {
    if (product && done(await binProduct(product.id))) goTo("products")
  }
  return (
    <form
      className="flex max-w-3xl flex-col gap-4 p-4 pb-20"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormHead
        title={product?.title ?? t("workspace.products.new")}
        {...(product && { onBin: () => void bin() })}
      />
      {product && <ProductFacts product={product} />}
      {product && <ProductPicture product={product} />}
      <TextField
        label={t("common.name")}
        value={form.title}
        maxLength={300}
        {...(refused === "empty" && { error: t("refusals.job.empty") })}
        onChange={(event) => set({ title: event.target.value })}
      />
      <ProductFields form={form} currency={currency} markup={markup} wrong={wrong} set={set} />
      <TextField
        label={t("workspace.products.url")}
        hint={t("workspace.products.urlHint")}
        inputMode="url"
        value={form.url}
        {...(refused === "bad-url" && { error: t("refusals.job.bad-url") })}
        onChange={(event) => set({ url: event.target.value })}
      />
      <Section title={t("workspace.products.variants")} count={form.variants.length}>
        <VariantRows
          variants={form.variants}
          wrong={wrong}
          onChange={(variants) => set({ variants })}
        />
        <ShopIds form={form} set={set} />
      </Section>
      {product && <ProductPoster product={product} />}
      {product && <ShareTexts product={product} />}
      {product && <PriceHistory history={product.history} />}
      <FormFoot dirty={draft !== null} onDiscard={() => setDraft(null)} />
    </form>
  )
}
