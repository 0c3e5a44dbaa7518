import { Package } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"
import { useProductsByTitle } from "~ui/hooks/use-products-by-title"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"

/** Finds a saved product that has an address; those without one are shown, and cannot be picked. */
export const ProductPick = ({
  label,
  placeholder,
  onPick
}: {
  label: string
  placeholder: string
  onPick: (product: Product) => void
}) => {
  const { t } = useTranslation()
  const [query, setQuery] = useState("")
  const found = useProductsByTitle(query)
  const first = query.trim() ? found?.find((it) => it.url) : undefined
  const pick = (product: Product) => {
    onPick(product)
    setQuery("")
  }
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={label}
        placeholder={placeholder}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== "Enter") return
          // In a form it would save.
          event.preventDefault()
          if (first) pick(first)
        }}
      />
      <ul aria-live="polite">
        {found?.map((product) => (
          <li key={product.id}>
            <button
              type="button"
              disabled={!product.url}
              className="flex min-h-control w-full items-center gap-2 rounded px-2 text-left text-sm hover:bg-raised disabled:opacity-50"
              onClick={() => pick(product)}
            >
              <Icon of={Package} className="text-soft" />
              <bdi className="min-w-0 grow truncate" title={product.title}>
                {product.title}
              </bdi>
              {!product.url && <span className="text-xs">{t("panel.share.noAddress")}</span>}
            </button>
          </li>
        ))}
        {query.trim() && found?.length === 0 && (
          <li className="px-2 text-xs text-soft">{t("panel.share.noProduct")}</li>
        )}
      </ul>
    </div>
  )
}
