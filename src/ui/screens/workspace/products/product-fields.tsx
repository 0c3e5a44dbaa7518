import { useTranslation } from "react-i18next"
import type { Settings } from "~model/settings"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { DerivePrice } from "./derive-price"
import type { ProductDraft } from "./product-draft"

const stocks = ["in-stock", "out-of-stock", "preorder", "unknown"] as const

/** What is typed of a product, but for its name and address. */
export const ProductFields = ({
  form,
  currency,
  markup,
  wrong,
  set
}: {
  form: ProductDraft
  currency: string
  markup: Settings["markup"]
  wrong: (field: string) => { error: string } | undefined | false | ""
  set: (fields: Partial<ProductDraft>) => void
}) => {
  const { t } = useTranslation()
  const amount = (field: "price" | "cost" | "compareAt", label: string, hint: string) => (
    <TextField
      label={`${label} (${currency})`}
      hint={hint}
      inputMode="decimal"
      className="figures"
      value={form[field]}
      {...wrong(field)}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  )
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <div className="flex flex-col gap-1">
        {amount("price", t("workspace.products.priceLabel"), t("workspace.products.priceHint"))}
        <DerivePrice
          draft={form}
          currency={currency}
          markup={markup}
          onDerive={(price) => set({ price })}
        />
      </div>
      {amount("cost", t("workspace.products.costLabel"), t("workspace.products.costHint"))}
      {amount("compareAt", t("captures.record.before"), t("captures.record.beforeHint"))}
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
        label={t("captures.record.gtin")}
        hint={t("captures.record.gtinHint")}
        inputMode="numeric"
        className="figures"
        maxLength={30}
        value={form.gtin}
        {...wrong("gtin")}
        onChange={(event) => set({ gtin: event.target.value })}
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
  )
}
