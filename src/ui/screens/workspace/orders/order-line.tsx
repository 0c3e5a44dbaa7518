import { Trash2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { binOrder } from "~jobs/take-order"
import type { Order } from "~model/order"
import { sayItems } from "~model/order-line"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { TimeText } from "~ui/parts/time-text"
import { TotalText } from "~ui/parts/total-text"
import { NextStep } from "~ui/screens/record/next-step"
import { StateMark } from "~ui/screens/record/state-mark"

/** An order among those of one customer. */
export const OrderLine = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
      <span className="figures w-12 shrink-0 font-semibold">{order.number}</span>
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
        <IconButton
          dense
          label={`${t("common.delete")}: ${order.number}`}
          icon={Trash2}
          onClick={async () => done(await binOrder(order.id))}
        />
      </span>
    </div>
  )
}
