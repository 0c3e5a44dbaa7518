import { useTranslation } from "react-i18next"
import { TextField } from "~ui/parts/text-field"
import type { ProductDraft } from "./product-draft"

/** What the shop calls the product and its variants, for links into its cart. Read from its pages, as a rule. */
export const ShopIds = ({
  form,
  set
}: {
  form: ProductDraft
  set: (fields: Partial<ProductDraft>) => void
}) => {
  const { t } = useTranslation()
  const named = form.variants.filter((it) => it.name.trim())
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-2 text-soft">{t("carts.ids.title")}</summary>
      <div className="flex flex-col gap-2">
        <p className="text-xs text-soft">{t("carts.ids.hint")}</p>
        {named.length === 0 && (
          <TextField
            label={t("carts.ids.one")}
            dir="ltr"
            maxLength={100}
            value={form.shopId}
            onChange={(event) => set({ shopId: event.target.value })}
          />
        )}
        {named.map((it) => (
          <TextField
            key={it.id}
            label={t("carts.ids.of", { name: it.name })}
            dir="ltr"
            maxLength={100}
            value={it.shopId}
            onChange={(event) =>
              set({
                variants: form.variants.map((other) =>
                  other.id === it.id ? { ...other, shopId: event.target.value } : other
                )
              })
            }
          />
        ))}
      </div>
    </details>
  )
}
