import { useTranslation } from "react-i18next"
import { CaptureSource } from "~model/captured-product"
import type { Product } from "~model/product"
import { TimeText } from "~ui/parts/time-text"

/** What is known of a product beside what is typed: where price and stock come from, how often used. */
export const ProductFacts = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const blocked = !product.price && product.variants.every((it) => !it.price)
  const source = CaptureSource.options.find((it) => it === product.source)
  return (
    <div className="flex flex-col gap-1 text-xs text-soft">
      {blocked && <p className="text-due">{t("workspace.products.blocked")}</p>}
      <p className="figures flex flex-wrap gap-x-1">
        <span>
          {source
            ? t("captures.record.from", { source: t(`panel.capture.source.${source}`) })
            : t("captures.record.byHand")}
        </span>
        <span aria-hidden>·</span>
        <span>
          {product.seenAt === null ? (
            t("captures.record.never")
          ) : (
            <>
              {t("captures.record.lastSeen")} <TimeText at={product.seenAt} exact />
            </>
          )}
        </span>
        {product.uses > 0 && <span aria-hidden>·</span>}
        {product.uses > 0 && <span>{t("captures.record.used", { count: product.uses })}</span>}
      </p>
      {product.url && <p>{t("captures.record.refresh")}</p>}
    </div>
  )
}
