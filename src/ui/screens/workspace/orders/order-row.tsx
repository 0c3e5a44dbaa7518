import { useTranslation } from "react-i18next"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import { PersonName } from "~ui/parts/person-name"
import { TotalText } from "~ui/parts/total-text"
import { StateMark } from "~ui/screens/record/state-mark"

/** @param name The customer's; null where they are in the bin. */
export const OrderRow = ({ order, name }: { order: Order; name: string | null }) => {
  const { t } = useTranslation()
  return (
    <div className="flex h-full flex-col justify-center gap-0.5">
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <PersonName
          name={name ?? t("workspace.orders.goneCustomer")}
          className="grow font-semibold"
        />
        <TotalText order={order} />
      </div>
      <div className="flex min-w-0 items-center gap-2 text-xs text-soft">
        <span className="figures shrink-0">{order.number}</span>
        <bdi className="min-w-0 grow truncate">{sayItems(order.lines)}</bdi>
        <StateMark state={order.state} />
      </div>
    </div>
  )
}
