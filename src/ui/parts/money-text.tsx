import { useTranslation } from "react-i18next"
import { formatMoney, type Money } from "~model/money"

/** An amount in the reader's language, in figures that stand in columns. */
export const MoneyText = ({ money }: { money: Money }) => {
  const { i18n } = useTranslation()
  return <span className="figures whitespace-nowrap">{formatMoney(money, i18n.language)}</span>
}
