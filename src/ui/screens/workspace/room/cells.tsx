import { useTranslation } from "react-i18next"
import type { Money } from "~model/money"
import { numberFormat } from "~ui/parts/formats"
import { MoneyText } from "~ui/parts/money-text"
import { TimeText } from "~ui/parts/time-text"

/** Words from outside in a column, cut at its edge. */
export const WordsCell = ({ text }: { text: string }) => (
  <span dir="auto" title={text} className="min-w-0 truncate text-soft">
    {text}
  </span>
)

export const DayCell = ({ at }: { at: number | null }) =>
  at === null ? null : (
    <span className="text-soft">
      <TimeText at={at} form="day" />
    </span>
  )

/** How many there are; nothing where there is none, so that the eye finds those that have. */
export const CountCell = ({ count }: { count: number }) => {
  const { i18n } = useTranslation()
  if (count === 0) return null
  return <span className="truncate">{numberFormat(i18n.language).format(count)}</span>
}

export const MoneyCell = ({ money }: { money: Money | null }) =>
  money && <MoneyText money={money} />

/** Amounts of one currency stand together: an order of them all would need rates. */
export const moneyKey = (money: Money | null): number | null => {
  if (!money) return null
  const [a = 0, b = 0, c = 0] = Array.from(money.currency, (it) => it.charCodeAt(0) - 65)
  return (a * 676 + b * 26 + c) * 1e11 + money.minor
}
