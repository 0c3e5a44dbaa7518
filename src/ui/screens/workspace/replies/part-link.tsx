import { Package } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { DraftPart } from "~model/reply-draft"
import { useRow } from "~ui/hooks/use-row"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { ProductPick } from "~ui/screens/panel/share/product-pick"

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
    <ProductPick
      label={t("common.product")}
      placeholder={t("replies.productHint")}
      onPick={(it) => onProduct(it.id)}
    />
  )
}
