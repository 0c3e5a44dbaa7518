import { useTranslation } from "react-i18next"
import { PaymentLink } from "./payment-link"
import { ProductPick } from "./product-pick"
import type { Subject } from "./use-subject"

/** A cart filled for the customer, or a page of the seller's till. */
export const CartWay = ({ subject: { product, title, setUrl } }: { subject: Subject }) => {
  const { t } = useTranslation()
  return (
    <>
      <ProductPick
        label={t("panel.share.product")}
        placeholder={t("panel.share.productHint")}
        onPick={(it) => setUrl(it.url)}
      />
      {!product && <p className="text-sm text-soft">{t("share.cartEmpty")}</p>}
      <PaymentLink title={product?.title ?? title} />
    </>
  )
}
