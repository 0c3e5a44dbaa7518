import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type Order, orderStates } from "~model/order"
import { numberFormat } from "~ui/parts/formats"
import { MoneyText } from "~ui/parts/money-text"
import { StateMark } from "~ui/screens/record/state-mark"
import { totalsOf } from "~model/totals"

/** How many orders stand in each state that is shown, and what they come to. */
export const StateTotals = ({ orders }: { orders: readonly Order[] }) => {
  const { t, i18n } = useTranslation()
  const states = useMemo(
    () =>
      orderStates.flatMap((state) => {
        const of = orders.filter((it) => it.state === state)
        return of.length > 0 ? [{ state, count: of.length, totals: totalsOf(of) }] : []
      }),
    [orders]
  )
  if (states.length === 0) return null
  return (
    <ul aria-label={t("timeline.orders.totals")} className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
      {states.map(({ state, count, totals }) => (
        <li key={state} className="flex items-center gap-1">
          <StateMark state={state} />
          <span className="figures text-soft">{numberFormat(i18n.language).format(count)}</span>
          {totals.slice(0, 2).map((money) => (
            <MoneyText key={money.currency} money={money} />
          ))}
        </li>
      ))}
    </ul>
  )
}
