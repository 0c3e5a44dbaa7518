import type { OrderSizes } from "~model/insights/order-sizes"
import type { Figure } from "../figure"
import { buyersOf } from "../people"
import type { Say } from "../say"

/** What one order comes to: the average of a currency, and how many are how large. */
export const sizesFigure = (sizes: OrderSizes | undefined, currency: string, say: Say): Figure => {
  const { words, count, money } = say
  const nameOf = (from: number, until: number) =>
    until === Infinity
      ? words("andMore", { from: money(from, currency) })
      : words("under", { to: money(until, currency) })
  const bins = sizes?.bins ?? []
  const orders = words("orderCount", { count: sizes?.orders ?? 0 })
  const aside = () =>
    sizes && sizes.median !== null
      ? words("size.aside", { orders, median: money(sizes.median, currency) })
      : words("size.of", { orders })
  return {
    id: "size",
    title: words("size.title"),
    headline:
      sizes && sizes.average !== null
        ? {
            says: money(sizes.average, currency),
            aside: aside(),
            who: {
              title: words("size.title"),
              people: () =>
                buyersOf(
                  bins.flatMap((it) => it.items),
                  say
                )
            }
          }
        : null,
    means: words("size.means", { currency }),
    nothing: words("nothing"),
    plot: sizes
      ? {
          kind: "columns",
          whole: true,
          axis: count,
          marks: bins.map(({ from, until, items }) => ({
            key: String(from),
            label: until === Infinity ? `${money(from, currency)}+` : money(from, currency),
            value: items.length,
            says: count(items.length)
          }))
        }
      : null,
    columns: [
      { id: "size", head: words("column.size"), kind: "text" },
      { id: "orders", head: words("column.orders"), kind: "count" }
    ],
    rows: bins.map(({ from, until, items }) => {
      const name =
        from === 0
          ? nameOf(from, until)
          : until === Infinity
            ? nameOf(from, until)
            : words("range", { from: money(from, currency), to: money(until, currency) })
      const who = { title: name, people: () => buyersOf(items, say) }
      return {
        key: String(from),
        cells: [{ is: name }, { is: items.length, ...(items.length > 0 && { who }) }]
      }
    })
  }
}
