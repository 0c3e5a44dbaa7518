import { useTranslation } from "react-i18next"
import { creditId } from "~model/credit"
import type { Order } from "~model/order"
import { useRow } from "~ui/hooks/use-row"
import { routeHash } from "../route"
import { CertaintyMark } from "../results/certainty-mark"

/** That an order came by a link, campaign or introducer, and the way to which; nothing where none is known. */
export const OrderCredit = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const id = creditId(order.site, order.number)
  const credit = useRow("credits", id)
  if (!credit || credit.deletedAt !== null || credit.certainty === "none") return null
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <a href={routeHash("results", id)} className="text-do underline">
        {t("results.cameBy")}
      </a>
      <CertaintyMark certainty={credit.certainty} />
    </p>
  )
}
