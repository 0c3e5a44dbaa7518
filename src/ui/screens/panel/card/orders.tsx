import { MessageSquareText, Truck } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { takeOrder } from "~jobs/take-order"
import { usualCurrency } from "~jobs/ui-language"
import { isOpen, type Order } from "~model/order"
import { sayItems } from "~model/order-line"
import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"
import { TotalText } from "~ui/parts/total-text"
import { NextStep } from "~ui/screens/record/next-step"
import { OrderMenu } from "~ui/screens/record/timeline/order-menu"
import { StateMark } from "~ui/screens/record/state-mark"
import { Fold } from "./fold"

const OrderRow = ({ order, insert }: { order: Order; insert: Insert }) => {
  const { t } = useTranslation()
  return (
    <li className="flex flex-col border-b py-1.5 last:border-b-0">
      <p className="flex gap-2 text-sm">
        <bdi className="figures max-w-[30%] shrink-0 truncate text-soft" title={order.number}>
          {order.number}
        </bdi>
        <bdi className="line-clamp-2 min-w-0 grow break-words" title={sayItems(order.lines)}>
          {sayItems(order.lines)}
        </bdi>
        <TotalText order={order} />
      </p>
      <div className="-mr-1 flex items-center gap-1">
        <span className="flex grow">
          <StateMark state={order.state} />
        </span>
        <NextStep order={order} />
        <IconButton
          dense
          label={t("panel.order.confirm", { number: order.number })}
          icon={MessageSquareText}
          onClick={() =>
            void insert({ what: "order", id: order.id, variantId: null }, order.number)
          }
        />
        <IconButton
          dense
          label={t("timeline.orders.insertWhere", { number: order.number })}
          icon={Truck}
          onClick={() =>
            void insert({ what: "whereabouts", id: order.id, variantId: null }, order.number)
          }
        />
        <OrderMenu order={order} />
      </div>
    </li>
  )
}

/** The customer's orders, the open ones first, and a line that takes one. */
export const Orders = ({
  orders,
  insert,
  person
}: {
  orders: readonly Order[]
  insert: Insert
  person: Person
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const settings = useSettings()
  const [line, setLine] = useState("")
  const [error, setError] = useState("")
  const [all, setAll] = useState(false)
  const open = orders.filter(isOpen)
  const shown = all ? orders : open.slice(0, 5)
  const take = async () => {
    if (!settings || !person.target || !line.trim()) return
    const outcome = await takeOrder(person.target, line, usualCurrency(settings))
    setError(outcome.ok ? "" : t(`refusals.job.${outcome.why}`))
    if (outcome.ok && done(outcome)) setLine("")
  }
  return (
    <Fold title={t("panel.order.title", { count: open.length })} open={open.length > 0}>
      <ul>
        {shown.map((order) => (
          <OrderRow key={order.id} order={order} insert={insert} />
        ))}
      </ul>
      {orders.length > shown.length && (
        <button
          type="button"
          className="min-h-row text-xs text-do hover:underline"
          onClick={() => setAll(true)}
        >
          {t("panel.order.all", { count: orders.length })}
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        <TextField
          label={t("panel.order.take")}
          hideLabel
          placeholder={t("panel.order.take")}
          value={line}
          {...(error && { error })}
          onChange={(event) => {
            setLine(event.target.value)
            setError("")
          }}
        />
      </form>
    </Fold>
  )
}
