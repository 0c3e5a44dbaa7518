import type { TFunction } from "i18next"
import type { CreditStep } from "~jobs/import-credits"
import { formatMoney } from "~model/money"
import type { OutcomeLine } from "../imports/outcome-list"

const saysOf = (t: TFunction, step: CreditStep): string => {
  if (step.what === "refused") return t(`results.fault.${step.why}`, { text: step.text })
  if (step.what === "repeated") return t("imports.again", { first: step.first })
  if (step.what === "unchanged") return t("results.isSo")
  const { reasons, said } = step.credit
  const why = reasons.map((it) => t(`results.reasons.${it}`))
  if (said.code.includes(" ")) why.push(t("results.twoCodes"))
  return why.join(" ") || t(`results.says.${step.what}`)
}

/** What would become of an order of a file, in words. */
export const creditLine = (t: TFunction, locale: string, step: CreditStep): OutcomeLine => {
  const total = "credit" in step ? step.credit.total : null
  return {
    row: step.row,
    what: step.what,
    title: "credit" in step ? step.credit.number : step.number,
    aside: total ? formatMoney(total, locale) : "",
    says: saysOf(t, step)
  }
}
