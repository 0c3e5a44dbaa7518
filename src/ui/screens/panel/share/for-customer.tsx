import { Copy, MessageSquareShare } from "lucide-react"
import { useTranslation } from "react-i18next"
import { withCode } from "~channels/code"
import { makeShareLink } from "~jobs/make-share-link"
import type { Contact } from "~model/contact"
import { blankLink } from "~model/share-link"
import { useCopy } from "~ui/hooks/use-copy"
import type { Insert } from "~ui/hooks/use-insert"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"

/** The bare address with nothing in it but the customer's code, to insert or to copy. */
export const ForCustomer = ({
  contact,
  url,
  title,
  productId,
  insert
}: {
  contact: Contact
  url: string
  title: string
  productId: string | null
  insert: Insert
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const done = useUndoToast()
  const link = withCode(url, contact.code)
  const copyLink = async () => {
    if (!(await copy(link))) return
    const draft = { title: title.slice(0, 300), target: link, href: link, channel: "chat" }
    const about = { ...blankLink, code: contact.code, productId, contactId: contact.id }
    const kept = await makeShareLink({ ...draft, ...about })
    if (!kept.ok) done(kept)
  }
  return (
    <section className="flex flex-col gap-2 border-t pt-3">
      <h2 className="line-clamp-2 break-words text-sm font-semibold">
        {t("panel.share.forCustomer", { name: contact.name })}
      </h2>
      <p className="break-all text-xs text-soft">{link}</p>
      <div className="flex flex-wrap gap-2">
        {productId && (
          <Button
            tone="do"
            icon={MessageSquareShare}
            onClick={() => void insert({ what: "link", id: productId, variantId: null }, title)}
          >
            {t("panel.share.insert")}
          </Button>
        )}
        <Button icon={Copy} onClick={() => void copyLink()}>
          {t("panel.share.copyCode")}
        </Button>
      </div>
    </section>
  )
}
