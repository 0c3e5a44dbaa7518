import { ChevronsRight } from "lucide-react"
import { useTranslation } from "react-i18next"
import { moveOrder } from "~jobs/take-order"
import { nextState } from "~model/order"
import { sayItems } from "~model/order-line"
import { dayAt, daysBetween } from "~model/wall-clock"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import type { Today } from "~ui/hooks/use-today"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"
import { PersonName } from "~ui/parts/person-name"
import { TotalText } from "~ui/parts/total-text"
import { StateMark } from "~ui/screens/record/state-mark"
import { routeHash } from "../route"
import { Section } from "../section"

const most = 50

/**
 * Orders that are not done, what is to be shipped first and of those the oldest, each with how long it
 * has waited and the one click that moves it on.
 */
export const OpenOrders = ({ orders, now }: Pick<Today, "orders"> & { now: number }) => {
  const { t } = useTranslation()
  const words = useInsightsWords()
  const done = useUndoToast()
  if (orders.length === 0) return null
  const sayAge = (at: number) => {
    const days = daysBetween(dayAt(at), dayAt(now))
    return days <= 0 ? words("today.ageToday") : words("today.age", { count: days })
  }
  return (
    <Section title={t("panel.today.orders")} count={orders.length}>
      <ul>
        {orders.slice(0, most).map(({ order, name }) => (
          <li
            key={order.id}
            data-row={order.id}
            className="flex items-center gap-1 border-b last:border-b-0"
          >
            <a
              href={routeHash("orders", order.id)}
              className="flex min-h-control min-w-0 grow items-center gap-3 text-sm hover:bg-raised"
            >
              <PersonName name={name} className="w-28 shrink-0 font-semibold sm:w-40" />
              <bdi className="min-w-0 grow truncate text-soft">{sayItems(order.lines)}</bdi>
              <span className="figures w-14 shrink-0 text-right text-xs text-soft">
                {sayAge(order.createdAt)}
              </span>
              <span className="w-20 shrink-0">
                <StateMark state={order.state} />
              </span>
              {/* A great amount takes what it needs. */}
              <span className="min-w-20 shrink-0 text-right">
                <TotalText order={order} />
              </span>
            </a>
            <IconButton
              dense
              data-do="done"
              icon={ChevronsRight}
              label={words("today.moveOn", {
                number: order.number,
                state: t(`common.orderState.${nextState(order.state)}`)
              })}
              onClick={async () => void done(await moveOrder(order.id))}
            />
          </li>
        ))}
      </ul>
      {orders.length > most && (
        <a href={routeHash("orders")} className="text-sm text-do underline">
          {words("today.moreOrders", { count: orders.length - most })}
        </a>
      )}
    </Section>
  )
}
