import { useTranslation } from "react-i18next"
import { composeText } from "~jobs/compose-text"
import type { Order } from "~model/order"
import { useCopy } from "~ui/hooks/use-copy"
import type { MenuItem } from "~ui/parts/menu"
import { useToast } from "~ui/parts/toaster"

/** Copies an order's confirmation or where it is, for its customer; says what is missing for it. */
export const useCopyOrderText = (): ((
  order: Order,
  what: "order" | "whereabouts"
) => Promise<void>) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const toast = useToast()
  return async ({ id, contactId, number }, what) => {
    const composed = await composeText({ what, id, variantId: null }, { contactId })
    if (composed.ok) return void (await copy(composed.text))
    const detail = "detail" in composed ? composed.detail : ""
    toast({ text: t(`refusals.compose.${composed.why}`, { name: number, detail }), tone: "danger" })
  }
}

/** The same as things to choose in an order's menu. */
export const useOrderTexts = (): ((order: Order) => MenuItem[]) => {
  const { t } = useTranslation()
  const copyText = useCopyOrderText()
  return (order) =>
    (["order", "whereabouts"] as const).map((what) => ({
      label: t(`timeline.orders.copy.${what}`),
      onChoose: () => void copyText(order, what)
    }))
}
