import { shareOf } from "~model/insights/few"
import type { Column, Figure, Person } from "../figure"
import type { Say } from "../say"

/** "3", "5–9", "10+": a stretch of whole numbers from one bound up to the next. */
const stretchName = (bounds: readonly number[], at: number, { count }: Say): string => {
  const [from = 0, next] = [bounds[at], bounds[at + 1]]
  if (next === undefined) return `${count(from)}+`
  return next === from + 1 ? count(from) : `${count(from)}–${count(next - 1)}`
}

interface Stretches<It> {
  /** Where each stretch begins; the last has no end. */
  bounds: readonly number[]
  /** What falls into each, in the order of the bounds. */
  by: readonly (readonly It[])[]
  /** How many columns are drawn; the table has all. */
  drawn?: number
  /** What the stretches are of, and what falls into them. */
  of: Column
  counted: Column
  people: (its: readonly It[]) => Person[]
}

/** How many fall into each stretch of a number: as columns, and as a table with the share of each. */
export const inStretches = <It>(
  { bounds, by, drawn = by.length, of, counted, people }: Stretches<It>,
  say: Say
): Pick<Figure, "plot" | "columns" | "rows"> => {
  const { count, words } = say
  const all = by.reduce((sum, its) => sum + its.length, 0)
  const marks = by.slice(0, drawn).map((its, at) => ({
    key: String(at),
    label: stretchName(bounds, at, say),
    value: its.length,
    says: count(its.length)
  }))
  return {
    plot: all > 0 ? { kind: "columns", whole: true, axis: count, marks } : null,
    columns: [of, counted, { id: "share", head: words("column.share"), kind: "share" }],
    rows: by.map((its, at) => {
      const name = stretchName(bounds, at, say)
      const who = { title: `${of.head}: ${name}`, people: () => people(its) }
      return {
        key: String(at),
        cells: [
          { is: name },
          { is: its.length, ...(its.length > 0 && { who }) },
          { is: shareOf(its.length, all) }
        ]
      }
    })
  }
}
