import { ExternalLink, MessageCircle } from "lucide-react"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { Order } from "~model/order"
import { safeTarget } from "~model/safe-target"
import { useJumpKey } from "~ui/hooks/use-jump-key"
import { useJumpToChat } from "~ui/hooks/use-jump-to-chat"
import { useOpenTab } from "~ui/hooks/use-open-tab"
import { Button } from "~ui/parts/button"

/**
 * From an order to its page, and to the chat of its customer.
 * @param name The customer's; undefined where they are in the bin.
 */
export const OrderWays = ({ order, name }: { order: Order; name: string | undefined }) => {
  const { t } = useTranslation()
  const openTab = useOpenTab()
  const { contactId } = order
  const jumpToChat = useJumpToChat()
  const jump = useCallback(() => void jumpToChat(contactId), [jumpToChat, contactId])
  useJumpKey(jump)
  const page = order.url ? safeTarget(order.url) : null
  const words = { name: name ?? "", key: t("jump.key") }
  return (
    <div className="flex flex-wrap gap-2">
      {page?.ok && (
        <Button icon={ExternalLink} title={page.url} onClick={() => openTab(page.url)}>
          {t("fromPages.openPage")}
        </Button>
      )}
      {name !== undefined && (
        <Button icon={MessageCircle} aria-label={t("jump.toChat", words)} onClick={jump}>
          {t("jump.chat")}
          <kbd className="figures ml-1 font-[inherit] text-xs text-soft">{t("jump.key")}</kbd>
        </Button>
      )}
    </div>
  )
}
