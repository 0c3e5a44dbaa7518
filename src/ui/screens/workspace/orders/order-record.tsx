import { Trash2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { binOrder, moveOrder } from "~jobs/take-order"
import { type Order, orderStates } from "~model/order"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { FieldHistory } from "~ui/screens/record/field-history"
import { routeHash } from "../route"
import { Section } from "../section"
import { goTo } from "../use-route"
import { OrderCredit } from "./order-credit"
import { OrderDelivery } from "./order-delivery"
import { OrderFacts } from "./order-facts"
import { OrderGive } from "./order-give"
import { OrderLines } from "./order-lines"
import { OrderWays } from "./order-ways"

/** One order: for whom, what, how far. */
export const OrderRecord = ({
  id,
  orders,
  names
}: {
  id: string
  orders: readonly Order[] | undefined
  names: ReadonlyMap<string, string> | undefined
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  if (!orders || !names) return <Skeleton />
  const order = orders.find((it) => it.id === id)
  if (!order) return <EmptyState title={t("workspace.gone")} />
  const name = names.get(order.contactId)
  const bin = async () => {
    if (done(await binOrder(id))) goTo("orders")
  }
  return (
    <article aria-label={order.number} className="flex max-w-3xl flex-col gap-4 p-4">
      <header className="flex items-start gap-2">
        <h2 className="figures grow text-xl font-semibold">{order.number}</h2>
        <IconButton label={t("workspace.toBin")} icon={Trash2} onClick={() => void bin()} />
      </header>
      <p className="flex min-w-0 gap-2 text-sm">
        {name === undefined ? (
          <span className="text-soft">{t("workspace.orders.goneCustomer")}</span>
        ) : (
          <a
            href={routeHash("customers", order.contactId)}
            className="min-w-0 truncate text-do underline"
          >
            <bdi title={name}>{name}</bdi>
          </a>
        )}
        <span className="shrink-0 text-soft">
          <TimeText at={order.createdAt} />
        </span>
      </p>
      <OrderCredit order={order} />
      <OrderWays order={order} name={name} />
      <fieldset aria-label={t("workspace.orders.next")} className="flex flex-wrap gap-1">
        {orderStates.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={state === order.state}
            className={`min-h-control rounded border px-3 text-sm ${
              state === order.state ? "border-do bg-raised text-do" : "hover:bg-raised"
            }`}
            onClick={async () => done(await moveOrder(id, state))}
          >
            {t(`common.orderState.${state}`)}
          </button>
        ))}
      </fieldset>
      <OrderGive order={order} name={name ?? ""} />
      <Section title={t("workspace.orders.items")}>
        <OrderLines key={order.id} order={order} />
      </Section>
      <Section title={t("timeline.orders.delivery")}>
        <OrderDelivery key={order.id} order={order} hasCustomer={name !== undefined} />
      </Section>
      <OrderFacts order={order} />
      <FieldHistory table="orders" id={order.id} />
    </article>
  )
}
