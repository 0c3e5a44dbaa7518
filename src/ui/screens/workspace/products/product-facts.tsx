import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"

/** What is known of a product beside what is typed: where from, how often used. */
export const ProductFacts = ({ product }: { product: Product }) => {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" })
  const blocked = !product.price && product.variants.every((it) => !it.price)
  return (
    <div className="text-xs text-soft">
      {blocked && <p className="text-due">{t("workspace.products.blocked")}</p>}
      <p className="figures">
        {product.source === "hand" || product.seenAt === null
          ? t("workspace.products.byHand")
          : t("workspace.products.seen", { date: day.format(product.seenAt) })}
        {product.uses > 0 && ` · ${t("workspace.products.used", { count: product.uses })}`}
      </p>
    </div>
  )
}
