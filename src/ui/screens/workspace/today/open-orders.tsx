import { useTranslation } from "react-i18next"
import { sayItems } from "~model/order-line"
import type { Today } from "~ui/hooks/use-today"
import { MoneyText } from "~ui/parts/money-text"
import { PersonName } from "~ui/parts/person-name"
import { StateMark } from "~ui/screens/record/state-mark"
import { routeHash } from "../route"
import { Section } from "../section"

const most = 50

/** Orders that are not done, what is to be shipped first. */
export const OpenOrders = ({ orders }: Pick<Today, "orders">) => {
  const { t } = useTranslation()
  if (orders.length === 0) return null
  return (
    <Section title={t("panel.today.orders")} count={orders.length}>
      <ul>
        {orders.slice(0, most).map(({ order, name }) => (
          <li key={order.id} className="border-b">
            <a
              href={routeHash("orders", order.id)}
              className="flex min-h-control items-center gap-3 text-sm hover:bg-raised"
            >
              <PersonName name={name} className="w-40 shrink-0" />
              <bdi className="min-w-0 grow truncate text-soft">{sayItems(order.lines)}</bdi>
              <StateMark state={order.state} />
              {order.total && <MoneyText money={order.total} />}
            </a>
          </li>
        ))}
      </ul>
      {orders.length > most && (
        <p className="text-xs text-soft">
          {t("panel.today.more", { count: orders.length - most })}
        </p>
      )}
    </Section>
  )
}
