import { Plus, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { blankVariant, type VariantDraft } from "./product-draft"

const stocks = { "": null, "in-stock": true, "out-of-stock": false } as const

const stockOf = (available: boolean | null): keyof typeof stocks => {
  if (available === null) return ""
  return available ? "in-stock" : "out-of-stock"
}

/** Sizes, colours, packings: a name, and what differs of each. A row without a name goes. */
export const VariantRows = ({
  variants,
  wrong,
  onChange
}: {
  variants: readonly VariantDraft[]
  wrong: (field: string) => { error: string } | undefined | false | ""
  onChange: (variants: VariantDraft[]) => void
}) => {
  const { t } = useTranslation()
  const change = (id: string, fields: Partial<VariantDraft>) =>
    onChange(variants.map((it) => (it.id === id ? { ...it, ...fields } : it)))
  const word = (it: VariantDraft, name: string) => (it.name ? `${name}: ${it.name}` : name)
  return (
    <div className="flex flex-col items-start gap-2">
      {variants.map((it) => (
        <div
          key={it.id}
          className="grid w-full grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-start gap-2
            sm:grid-cols-[minmax(0,1fr)_7rem_7rem_7rem_auto]"
        >
          <TextField
            label={t("workspace.products.variantName")}
            hideLabel
            placeholder={t("workspace.products.variantName")}
            maxLength={200}
            value={it.name}
            onChange={(event) => change(it.id, { name: event.target.value })}
          />
          <TextField
            label={word(it, t("captures.record.sku"))}
            hideLabel
            placeholder={t("captures.record.sku")}
            maxLength={100}
            value={it.sku}
            onChange={(event) => change(it.id, { sku: event.target.value })}
          />
          <IconButton
            label={t("workspace.products.removeVariant", { name: it.name })}
            icon={X}
            className="sm:order-last"
            onClick={() => onChange(variants.filter((other) => other.id !== it.id))}
          />
          <TextField
            label={word(it, t("workspace.products.variantPrice"))}
            hideLabel
            placeholder={t("common.price")}
            title={t("workspace.products.variantPrice")}
            inputMode="decimal"
            className="figures"
            value={it.price}
            {...wrong(it.id)}
            onChange={(event) => change(it.id, { price: event.target.value })}
          />
          <SelectField
            label={word(it, t("captures.record.stock"))}
            hideLabel
            value={stockOf(it.available)}
            onChange={(event) => {
              const stock = Object.entries(stocks).find(([name]) => name === event.target.value)
              if (stock) change(it.id, { available: stock[1] })
            }}
            options={[
              { value: "", label: t("captures.record.stockUnknown") },
              { value: "in-stock", label: t("common.stock.in-stock") },
              { value: "out-of-stock", label: t("common.stock.out-of-stock") }
            ]}
          />
        </div>
      ))}
      <Button dense icon={Plus} onClick={() => onChange([...variants, blankVariant()])}>
        {t("workspace.products.addVariant")}
      </Button>
    </div>
  )
}
