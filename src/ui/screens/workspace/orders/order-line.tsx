import { useTranslation } from "react-i18next"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import { TimeText } from "~ui/parts/time-text"
import { TotalText } from "~ui/parts/total-text"
import { NextStep } from "~ui/screens/record/next-step"
import { StateMark } from "~ui/screens/record/state-mark"
import { OrderMenu } from "~ui/screens/record/timeline/order-menu"
import { useOrderTexts } from "~ui/screens/record/timeline/order-texts"
import { routeHash } from "../route"

/** An order among those of one customer. */
export const OrderLine = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const textsOf = useOrderTexts()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
      <a
        href={routeHash("orders", order.id)}
        className="figures w-12 shrink-0 truncate font-semibold hover:underline"
        title={order.number}
      >
        {order.number}
      </a>
      <span className="min-w-32 grow basis-40">
        <bdi className="block break-words">{sayItems(order.lines)}</bdi>
        <span className="text-xs text-soft">
          <TimeText at={order.createdAt} form="day" />
        </span>
      </span>
      {order.total || order.totalSaid ? (
        <TotalText order={order} />
      ) : (
        <span className="text-xs text-soft">{t("workspace.orders.noTotal")}</span>
      )}
      <StateMark state={order.state} />
      <span className="flex shrink-0 items-center">
        <NextStep order={order} />
        <OrderMenu order={order} more={textsOf(order)} />
      </span>
    </div>
  )
}
