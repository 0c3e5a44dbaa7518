import type { TFunction } from "i18next"
import { columnLetter } from "~formats/table"
import type { OrderStep } from "~jobs/people/plan-orders"
import { formatMoney } from "~model/money"
import type { OutcomeLine } from "../../imports/outcome-list"

const saysOf = (t: TFunction, step: OrderStep): string => {
  if (step.what === "repeated") return t("people.orderAgain", { first: step.first })
  if (step.what === "refused") {
    const { row, column, why, text } = step
    const said = { part: t("people.part.card"), row, why: t(`people.orderWhy.${why}`, { text }) }
    return column < 0
      ? t("people.inRow", said)
      : t("people.inCell", { ...said, column: columnLetter(column) })
  }
  const buyer = step.newBuyer ? t("people.buyerNew", { name: step.buyer }) : step.buyer
  const goods = step.order.lines.map((it) =>
    it.quantity === 1 ? it.title : `${it.quantity} × ${it.title}`
  )
  return [buyer, ...goods].join(" · ")
}

/** What would become of an order, in words. */
export const orderRowLine = (t: TFunction, locale: string, step: OrderStep): OutcomeLine => {
  const order = "order" in step ? step.order : null
  return {
    row: step.row,
    what: step.what,
    title: order?.number ?? ("number" in step ? step.number : ""),
    aside: order?.total ? formatMoney(order.total, locale) : "",
    says: saysOf(t, step)
  }
}
