import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"
import { MoneyText } from "~ui/parts/money-text"
import { PersonName } from "~ui/parts/person-name"
import { ProductThumb } from "./product-thumb"

export const ProductRow = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const sold = product.availability !== "in-stock" && product.availability !== "unknown"
  const facts = [
    product.sku,
    // Hundreds of names would be cut all the same.
    ...product.variants.slice(0, 8).map((it) => it.name),
    sold && t(`common.stock.${product.availability}`)
  ].filter(Boolean)
  return (
    <div className="flex h-full min-w-0 items-center gap-2">
      {product.pictureId && <ProductThumb pictureId={product.pictureId} size="row" />}
      <div className="flex min-w-0 grow flex-col justify-center">
        <div className="flex min-w-0 items-center gap-2 text-sm">
          <PersonName name={product.title} className="grow font-semibold" />
          {product.price ? (
            <MoneyText money={product.price} />
          ) : (
            <span className="shrink-0 text-xs text-due">{t("workspace.products.noPrice")}</span>
          )}
        </div>
        {facts.length > 0 && (
          <span className="truncate text-xs text-soft" dir="auto">
            {facts.join(" · ")}
          </span>
        )}
      </div>
    </div>
  )
}
