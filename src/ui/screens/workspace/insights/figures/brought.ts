import type { BroughtLine } from "~jobs/brought"
import type { CreditView } from "~jobs/read-credits"
import { type RoomName, routeHash } from "../../route"
import type { Column, Figure, Person } from "../figure"
import { mostBars } from "../most-bars"
import type { Say } from "../say"

export interface BroughtOf {
  id: "links" | "campaigns" | "introducers"
  lines: readonly BroughtLine[]
  /** Which line a credit belongs to. */
  of: (view: CreditView) => { id: string } | null
}

const rooms: Record<BroughtOf["id"], RoomName> = {
  links: "links",
  campaigns: "campaigns",
  introducers: "customers"
}

const heads = { links: "link", campaigns: "campaign", introducers: "introducer" } as const

const sumOf = ({ certain, likely }: BroughtLine, currency: string): number =>
  [...certain.totals, ...likely.totals].reduce(
    (all, it) => (it.currency === currency ? all + it.minor : all),
    0
  )

/** Orders that links, campaigns or introducers brought, as the room of results counts them. */
export const broughtFigure = (
  { id, lines, of }: BroughtOf,
  credits: readonly CreditView[],
  say: Say
): Figure => {
  const { words, t, count, money, day } = say
  const orders = lines.reduce((all, it) => all + it.certain.count + it.likely.count, 0)
  const currencies = [
    ...new Set(
      lines.flatMap((it) => [...it.certain.totals, ...it.likely.totals]).map((it) => it.currency)
    )
  ]
  const buyers = (lineId: string | null, certain?: boolean): Person[] =>
    credits
      .filter((it) => {
        const line = it.void ? null : of(it)
        const fits = certain === undefined || (it.credit.certainty === "certain") === certain
        return line !== null && (lineId === null || line.id === lineId) && fits
      })
      .map(({ id: key, credit, total, buyer, buyerId }) => ({
        key,
        // Who lies in the bin has no record to open.
        contactId: buyer === null ? null : buyerId,
        says: [credit.number, total && money(total.minor, total.currency), day(credit.orderedAt)]
          .filter(Boolean)
          .join(" · "),
        href: routeHash("results", key)
      }))
  const whoOf = (line: BroughtLine, certain: boolean, brought: number) => ({
    is: brought,
    ...(brought > 0 && {
      who: { title: line.name, people: () => buyers(line.id, certain) }
    })
  })
  const title = words(`${id}.title`)
  return {
    id,
    title,
    headline:
      orders > 0
        ? {
            says: words("orderCount", { count: orders }),
            aside: "",
            who: { title, people: () => buyers(null) }
          }
        : null,
    means: words(`${id}.means`),
    nothing: words("noLinks"),
    plot:
      lines.length > 0
        ? {
            kind: "bars",
            whole: true,
            axis: count,
            kinds: [t("results.sure"), t("results.maybe")],
            marks: lines.slice(0, mostBars).map((it) => ({
              key: it.id,
              label: it.name,
              value: it.certain.count,
              more: it.likely.count,
              says: [
                count(it.certain.count + it.likely.count),
                ...currencies.flatMap((currency) => {
                  const sum = sumOf(it, currency)
                  return sum === 0 ? [] : [money(sum, currency)]
                })
              ].join(" · ")
            }))
          }
        : null,
    columns: [
      { id: "name", head: words(`column.${heads[id]}`), kind: "text" },
      { id: "certain", head: words("column.certain"), kind: "count" },
      { id: "likely", head: words("column.likely"), kind: "count" },
      ...currencies.map((currency): Column => ({
        id: currency,
        head: words("column.takings", { currency }),
        kind: "money"
      }))
    ],
    rows: lines.map((it) => ({
      key: it.id,
      href: routeHash(rooms[id], it.id),
      cells: [
        { is: it.name },
        whoOf(it, true, it.certain.count),
        whoOf(it, false, it.likely.count),
        ...currencies.map((currency) => ({ is: { minor: sumOf(it, currency), currency } }))
      ]
    }))
  }
}
