import { Package } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DraftPart } from "~model/reply-draft"
import { useProductsByTitle } from "~ui/hooks/use-products-by-title"
import { useRow } from "~ui/hooks/use-row"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"

/** The link of a product, chosen by its name. */
export const PartLink = ({
  part,
  onProduct
}: {
  part: Extract<DraftPart, { kind: "link" }>
  onProduct: (productId: string) => void
}) => {
  const { t } = useTranslation()
  const product = useRow("products", part.productId)
  const [query, setQuery] = useState("")
  const found = useProductsByTitle(query)?.filter((it) => it.url)
  const pick = (id: string) => {
    onProduct(id)
    setQuery("")
  }
  if (part.productId)
    return (
      <div className="flex items-center gap-2 text-sm">
        <Icon of={Package} className="text-soft" />
        <span className="min-w-0 grow">
          <bdi className="break-words">{product ? product.title : t("replies.productGone")}</bdi>
          {product && (
            <span className="block truncate text-xs text-soft" dir="ltr">
              {product.url || t("panel.share.noAddress")}
            </span>
          )}
        </span>
        <Button dense onClick={() => onProduct("")}>
          {t("replies.otherProduct")}
        </Button>
      </div>
    )
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={t("common.product")}
        placeholder={t("replies.productHint")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          const first = found?.[0]
          if (event.nativeEvent.isComposing || event.key !== "Enter") return
          event.preventDefault()
          if (query.trim() && first) pick(first.id)
        }}
      />
      <ul aria-live="polite">
        {found?.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="flex min-h-control w-full items-center gap-2 rounded px-2 text-left text-sm hover:bg-raised"
              onClick={() => pick(id)}
            >
              <Icon of={Package} className="text-soft" />
              <bdi className="min-w-0 grow truncate" title={title}>
                {title}
              </bdi>
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
