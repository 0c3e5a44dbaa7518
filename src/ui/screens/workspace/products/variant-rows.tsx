import { Plus, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"
import { blankVariant, type VariantDraft } from "./product-draft"

/** Sizes, colours, packings: a name, and a price where it differs. A row without a name goes. */
export const VariantRows = ({
  variants,
  wrong,
  onChange
}: {
  variants: readonly VariantDraft[]
  wrong: (field: string) => { error: string } | undefined | ""
  onChange: (variants: VariantDraft[]) => void
}) => {
  const { t } = useTranslation()
  const change = (id: string, fields: Partial<VariantDraft>) =>
    onChange(variants.map((it) => (it.id === id ? { ...it, ...fields } : it)))
  return (
    <div className="flex flex-col items-start gap-2">
      {variants.map((it) => (
        <div key={it.id} className="grid w-full grid-cols-[1fr_9rem_auto] items-start gap-2">
          <TextField
            label={t("workspace.products.variantName")}
            hideLabel
            placeholder={t("workspace.products.variantName")}
            maxLength={200}
            value={it.name}
            onChange={(event) => change(it.id, { name: event.target.value })}
          />
          <TextField
            label={t("workspace.products.variantPrice")}
            hideLabel
            placeholder={t("common.price")}
            title={t("workspace.products.variantPrice")}
            inputMode="decimal"
            className="figures"
            value={it.price}
            {...wrong(it.id)}
            onChange={(event) => change(it.id, { price: event.target.value })}
          />
          <IconButton
            label={t("workspace.products.removeVariant", { name: it.name })}
            icon={X}
            onClick={() => onChange(variants.filter((other) => other.id !== it.id))}
          />
        </div>
      ))}
      <Button dense icon={Plus} onClick={() => onChange([...variants, blankVariant()])}>
        {t("workspace.products.addVariant")}
      </Button>
    </div>
  )
}
