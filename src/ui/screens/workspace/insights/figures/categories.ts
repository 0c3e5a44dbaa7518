import { type Categories, categoryCounts } from "~model/insights/categories"
import { enough } from "~model/insights/few"
import type { Figure } from "../figure"
import { peopleOf } from "../people"
import { mostBars } from "../most-bars"
import type { Say } from "../say"
import { inStretches } from "./stretches"

/** Of how many categories each customer bought. */
export const perCustomerFigure = (
  { byCount, categories, unknown }: Categories,
  say: Say
): Figure => {
  const { words, language } = say
  const customers = byCount.reduce((all, it) => all + it.length, 0)
  const bought = categories.reduce((all, it) => all + it.customers.length, 0)
  const average = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const last = byCount.findLastIndex((it) => it.length > 0)
  const aside = [
    words("perCustomer.aside", { customers: words("people", { count: customers }) }),
    ...(unknown.length > 0 ? [words("perCustomer.unknown", { count: unknown.length })] : [])
  ]
  return {
    id: "per-customer",
    title: words("perCustomer.title"),
    headline:
      customers > 0
        ? {
            says:
              customers < enough
                ? words("tooFew")
                : words("perCustomer.says", { average: average.format(bought / customers) }),
            aside: aside.join(" · "),
            ...(unknown.length > 0 && {
              who: {
                title: words("perCustomer.unknown", { count: unknown.length }),
                people: () => peopleOf(unknown)
              }
            })
          }
        : null,
    means: words("perCustomer.means"),
    nothing: words("category.nothing"),
    ...inStretches(
      {
        bounds: categoryCounts,
        by: byCount,
        drawn: Math.max(2, last + 1),
        of: { id: "categories", head: words("column.categories"), kind: "text" },
        counted: { id: "customers", head: words("column.customers"), kind: "count" },
        people: peopleOf
      },
      say
    )
  }
}

/** Who bought of each category. */
export const categoryFigure = ({ categories }: Categories, say: Say): Figure => {
  const { words, count } = say
  return {
    id: "category",
    title: words("category.title"),
    headline: null,
    means: words("category.means"),
    nothing: words("category.nothing"),
    plot:
      categories.length > 0
        ? {
            kind: "bars",
            whole: true,
            axis: count,
            marks: categories.slice(0, mostBars).map(({ id, name, customers }) => ({
              key: id,
              label: name,
              value: customers.length,
              says: count(customers.length)
            }))
          }
        : null,
    columns: [
      { id: "category", head: words("column.category"), kind: "text" },
      { id: "customers", head: words("column.customers"), kind: "count" },
      { id: "orders", head: words("column.orders"), kind: "count" }
    ],
    rows: categories.map(({ id, name, customers, orders }) => ({
      key: id,
      cells: [
        { is: name },
        { is: customers.length, who: { title: name, people: () => peopleOf(customers) } },
        { is: orders }
      ]
    }))
  }
}
