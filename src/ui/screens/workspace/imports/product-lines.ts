import type { TFunction } from "i18next"
import type { RowFault } from "~formats/products/read-product"
import { columnLetter } from "~formats/table"
import type { ProductStep } from "~jobs/import-products"
import { formatMoney } from "~model/money"
import type { OutcomeLine } from "./outcome-list"

const sayFault = (t: TFunction, { row, column, field, why, text }: RowFault): string => {
  const name = t(`imports.field.${field}`)
  const where =
    column < 0
      ? t("imports.atRow", { field: name, row })
      : t("imports.at", { field: name, row, column: columnLetter(column) })
  return `${where}: ${t(`imports.why.${why}`, { text })}`
}

const sayFaults = (t: TFunction, faults: readonly RowFault[]): string => {
  const [first] = faults
  if (!first) return ""
  const rest = faults.length > 1 ? `, ${t("imports.more", { count: faults.length - 1 })}` : ""
  return sayFault(t, first) + rest
}

const saysOf = (t: TFunction, step: ProductStep): string => {
  if (step.what === "refused") return sayFaults(t, step.faults)
  if (step.what === "repeated") return t("imports.again", { first: step.first })
  const left = sayFaults(t, step.read.left)
  if (step.what === "new") {
    const names = step.product.variants.map((it) => it.name)
    const beside =
      step.beside && t(`imports.beside.${step.beside.why}`, { name: step.beside.title })
    const said = [beside, left].filter(Boolean).join(". ")
    return said || [step.product.sku, ...names].filter(Boolean).join(" · ")
  }
  const by = t(`imports.by.${step.by}`)
  const said =
    step.what === "refreshed"
      ? t("imports.becomes", { name: step.before.title, by })
      : t("imports.isSo", { by })
  return left ? `${said}. ${left}` : said
}

/** What would become of a product, in words. */
export const productLine = (t: TFunction, locale: string, step: ProductStep): OutcomeLine => {
  const product = "product" in step ? step.product : null
  const money = product?.price ?? product?.cost
  return {
    row: step.row,
    what: step.what,
    title: product?.title ?? ("title" in step ? step.title : ""),
    aside: money ? formatMoney(money, locale) : "",
    says: saysOf(t, step)
  }
}
