import { useState } from "react"
import { useTranslation } from "react-i18next"
import { binProduct, saveProduct } from "~jobs/save-product"
import type { Product } from "~model/product"
import type { Settings } from "~model/settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { FormFoot } from "../form-foot"
import { FormHead } from "../form-head"
import { Section } from "../section"
import { useDraft } from "../use-draft"
import { goTo } from "../use-route"
import { DerivePrice } from "./derive-price"
import { draftOf, type MoneyProblems, type ProductDraft, readDraft } from "./product-draft"
import { ProductFacts } from "./product-facts"
import { VariantRows } from "./variant-rows"

const stocks = ["in-stock", "out-of-stock", "preorder", "unknown"] as const

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
  const [draft, setDraft] = useDraft<ProductDraft>(`product:${product?.id ?? "new"}`)
  const [problems, setProblems] = useState<MoneyProblems>({})
  const [refused, setRefused] = useState<"empty" | "bad-url" | null>(null)
  const form = draft ?? draftOf(product, currency)
  const set = (fields: Partial<ProductDraft>) => setDraft({ ...form, ...fields })
  const wrong = (field: string) => {
    const why = problems[field]
    return why && { error: t(`refusals.money.${why}`) }
  }
  const save = async () => {
    const read = readDraft(form, currency)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return
    const outcome = await saveProduct(read.fields, product?.id)
    const why = outcome.ok ? null : outcome.why
    const mark = why === "empty" || why === "bad-url" ? why : null
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
      <TextField
        label={t("common.name")}
        value={form.title}
        maxLength={300}
        {...(refused === "empty" && { error: t("refusals.job.empty") })}
        onChange={(event) => set({ title: event.target.value })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="flex flex-col gap-1">
          <TextField
            label={`${t("workspace.products.priceLabel")} (${currency})`}
            hint={t("workspace.products.priceHint")}
            inputMode="decimal"
            className="figures"
            value={form.price}
            {...wrong("price")}
            onChange={(event) => set({ price: event.target.value })}
          />
          <DerivePrice
            draft={form}
            currency={currency}
            markup={markup}
            onDerive={(price) => set({ price })}
          />
        </div>
        <TextField
          label={`${t("workspace.products.costLabel")} (${currency})`}
          hint={t("workspace.products.costHint")}
          inputMode="decimal"
          className="figures"
          value={form.cost}
          {...wrong("cost")}
          onChange={(event) => set({ cost: event.target.value })}
        />
        <SelectField
          label={t("workspace.products.stock")}
          value={form.availability}
          onChange={(event) => {
            const availability = stocks.find((it) => it === event.target.value)
            if (availability) set({ availability })
          }}
          options={stocks.map((value) => ({ value, label: t(`common.stock.${value}`) }))}
        />
        <TextField
          label={t("workspace.products.sku")}
          value={form.sku}
          maxLength={100}
          onChange={(event) => set({ sku: event.target.value })}
        />
        <TextField
          label={t("workspace.products.brand")}
          value={form.brand}
          maxLength={200}
          onChange={(event) => set({ brand: event.target.value })}
        />
        <TextField
          label={t("offers.lasts")}
          hint={t("offers.lastsHint")}
          inputMode="numeric"
          className="figures"
          maxLength={4}
          value={form.lastsDays}
          onChange={(event) => set({ lastsDays: event.target.value.replace(/\D/gu, "") })}
        />
        <TextField
          label={t("common.tags")}
          hint={t("workspace.products.tagsHint")}
          value={form.tags}
          onChange={(event) => set({ tags: event.target.value })}
        />
      </div>
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
      </Section>
      <FormFoot dirty={draft !== null} onDiscard={() => setDraft(null)} />
    </form>
  )
}
