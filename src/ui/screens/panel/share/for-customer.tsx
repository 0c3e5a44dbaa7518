import { Copy, MessageSquareShare } from "lucide-react"
import { useTranslation } from "react-i18next"
import { withCode } from "~channels/code"
import { type LinkDraft, makeShareLink } from "~jobs/make-share-link"
import type { Contact } from "~model/contact"
import type { Product } from "~model/product"
import { blankLink } from "~model/share-link"
import { useCopy } from "~ui/hooks/use-copy"
import type { Insert } from "~ui/hooks/use-insert"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { CustomerPictures } from "./customer-pictures"

/** The bare address with nothing in it but the customer's code: to insert, to copy, as a picture. */
export const ForCustomer = ({
  contact,
  url,
  title,
  product,
  insert
}: {
  contact: Contact
  url: string
  title: string
  product: Product | null
  insert: Insert
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const done = useUndoToast()
  const link = withCode(url, contact.code)
  const draft: LinkDraft = {
    ...blankLink,
    title,
    target: link,
    href: link,
    channel: "chat",
    code: contact.code,
    productId: product?.id ?? null,
    contactId: contact.id
  }
  const copyLink = async () => {
    if (!(await copy(link))) return
    const kept = await makeShareLink(draft)
    if (!kept.ok) done(kept)
  }
  return (
    <section className="flex flex-col gap-2 border-t pt-3">
      <h2 className="line-clamp-2 break-words text-sm font-semibold">
        {t("panel.share.forCustomer", { name: contact.name })}
      </h2>
      <p className="line-clamp-3 break-all text-xs text-soft" title={link}>
        {link}
      </p>
      <p className="text-xs text-soft">{t("panel.share.credited", { name: contact.name })}</p>
      <div className="flex flex-wrap gap-2">
        {product && (
          <Button
            tone="do"
            icon={MessageSquareShare}
            onClick={() => void insert({ what: "link", id: product.id, variantId: null }, title)}
          >
            {t("panel.share.insert")}
          </Button>
        )}
        <Button icon={Copy} aria-label={t("panel.share.copyCode")} onClick={() => void copyLink()}>
          {t("panel.share.copyLink")}
        </Button>
      </div>
      <CustomerPictures key={link} draft={draft} product={product} />
    </section>
  )
}
