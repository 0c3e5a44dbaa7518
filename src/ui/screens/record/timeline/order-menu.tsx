import { MoreHorizontal } from "lucide-react"
import { useTranslation } from "react-i18next"
import { binOrder, moveOrder } from "~jobs/take-order"
import { type Order, orderStates } from "~model/order"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { Menu, type MenuItem } from "~ui/parts/menu"

/** Everything else that is done with an order: any state by choice, and the bin. */
export const OrderMenu = ({ order, more }: { order: Order; more?: readonly MenuItem[] }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  return (
    <Menu
      trigger={
        <IconButton
          dense
          label={`${t("common.moreActions")}: ${order.number}`}
          icon={MoreHorizontal}
        />
      }
      items={[
        ...(more ?? []),
        ...orderStates
          .filter((state) => state !== order.state)
          .map((state) => ({
            label: t(`common.moveTo.${state}`),
            onChoose: async () => void done(await moveOrder(order.id, state))
          })),
        {
          label: t("common.delete"),
          danger: true,
          onChoose: async () => void done(await binOrder(order.id))
        }
      ]}
    />
  )
}
