import type { Takings } from "~model/insights/takings"
import { minorDigits } from "~model/currency"
import type { Column, Figure, Row } from "../figure"
import { buyersOf } from "../people"
import type { Say } from "../say"
import { sayPart } from "./say-part"

const minorOf = (totals: readonly { minor: number; currency: string }[], currency: string) =>
  totals.find((it) => it.currency === currency)?.minor ?? 0

/** How orders came over the period. */
export const ordersFigure = (takings: Takings, say: Say): Figure => {
  const { words, count } = say
  const { unit, stretches, orders, unpriced, totals } = takings
  const columns: Column[] = [
    { id: "when", head: words(`column.${unit}`), kind: "day" },
    { id: "orders", head: words("column.orders"), kind: "count" },
    ...totals.map(({ currency }): Column => ({
      id: currency,
      head: words("column.takings", { currency }),
      kind: "money"
    }))
  ]
  const who = (title: string, its: Takings["stretches"]) => ({
    title,
    people: () =>
      buyersOf(
        its.flatMap((it) => it.orders),
        say
      )
  })
  const rows = stretches.map((it): Row => {
    const name = say.stretch(unit, it.from)
    return {
      key: String(it.from),
      ...sayPart(it, say),
      cells: [
        { is: it.from },
        { is: it.orders.length, ...(it.orders.length > 0 && { who: who(name, [it]) }) },
        ...totals.map(({ currency }) => ({ is: { minor: minorOf(it.totals, currency), currency } }))
      ]
    }
  })
  return {
    id: "orders",
    title: words("orders.title"),
    headline:
      orders > 0
        ? {
            says: count(orders),
            aside: unpriced > 0 ? words("orders.unpriced", { count: unpriced }) : "",
            who: who(words("orders.title"), stretches)
          }
        : null,
    means: words("orders.means"),
    nothing: words("nothing"),
    plot:
      orders > 0
        ? {
            kind: "columns",
            whole: true,
            axis: count,
            marks: stretches.map((it) => ({
              key: String(it.from),
              label: say.stretch(unit, it.from),
              value: it.orders.length,
              says: count(it.orders.length),
              ...sayPart(it, say)
            })),
            inPart: words("part.key")
          }
        : null,
    columns,
    rows
  }
}

/** What the orders of one currency came to over the period. */
export const takingsFigure = (takings: Takings, currency: string, say: Say): Figure => {
  const { words } = say
  const { unit, stretches, totals } = takings
  const all = totals.find((it) => it.currency === currency)
  const scale = 10 ** minorDigits(currency)
  const amounts = stretches.map((it) => ({ ...it, minor: minorOf(it.totals, currency) }))
  return {
    id: "takings",
    title: words("takings.title"),
    headline: all ? { says: say.money(all.minor, currency), aside: "" } : null,
    means: words("takings.means", { currency }),
    nothing: words("nothing"),
    plot: all
      ? {
          kind: amounts.length > 1 ? "line" : "columns",
          whole: false,
          axis: (value) => say.money(Math.round(value * scale), currency),
          marks: amounts.map((it) => ({
            key: String(it.from),
            label: say.stretch(unit, it.from),
            value: Math.max(0, it.minor / scale),
            says: say.money(it.minor, currency),
            ...sayPart(it, say)
          })),
          inPart: words("part.key")
        }
      : null,
    columns: [
      { id: "when", head: words(`column.${unit}`), kind: "day" },
      { id: "takings", head: words("column.takings", { currency }), kind: "money" },
      { id: "average", head: words("column.average", { currency }), kind: "money" }
    ],
    rows: amounts.map(({ from, minor, orders, counted }) => {
      const priced = orders.filter((it) => it.total?.currency === currency)
      const title = say.stretch(unit, from)
      const average =
        priced.length === 0 ? null : { minor: Math.round(minor / priced.length), currency }
      const who = { title, people: () => buyersOf(priced, say) }
      return {
        key: String(from),
        ...sayPart({ from, counted }, say),
        cells: [
          { is: from },
          { is: { minor, currency }, ...(priced.length > 0 && { who }) },
          { is: average }
        ]
      }
    })
  }
}
