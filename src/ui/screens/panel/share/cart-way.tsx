import { useTranslation } from "react-i18next"
import { CartMaker } from "./cart/cart-maker"
import { PaymentLink } from "./payment-link"
import { ProductPick } from "./product-pick"
import type { Contact } from "~model/contact"
import { withoutCode } from "~model/share-code"
import type { Subject } from "./use-subject"

/** A cart filled for the customer, or a page of the seller's till. */
export const CartWay = ({
  subject: { product, title, setUrl },
  contact
}: {
  subject: Subject
  contact: Contact | null
}) => {
  const { t } = useTranslation()
  return (
    <>
      <ProductPick
        label={t("panel.share.product")}
        placeholder={t("panel.share.productHint")}
        onPick={(it) => setUrl(withoutCode(it.url))}
      />
      {product ? (
        <CartMaker product={product} contact={contact} />
      ) : (
        <p className="text-sm text-soft">{t("share.cartEmpty")}</p>
      )}
      <PaymentLink title={product?.title ?? title} />
    </>
  )
}
