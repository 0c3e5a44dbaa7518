import { useTranslation } from "react-i18next"
import { useBrought } from "~ui/hooks/use-brought"
import { MoneyText } from "~ui/parts/money-text"

/** What a customer's links brought, in one line; nothing where they brought nothing. */
export const BroughtLine = ({ introducerId }: { introducerId: string }) => {
  const { t } = useTranslation()
  const brought = useBrought(introducerId)
  if (!brought || brought.count === 0) return null
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="text-soft">{t("results.brought", { count: brought.count })}</span>
      {brought.totals.map((money) => (
        <MoneyText key={money.currency} money={money} />
      ))}
    </p>
  )
}
