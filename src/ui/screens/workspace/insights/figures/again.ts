import { type ComingAgain, gapDays, orderCounts } from "~model/insights/coming-again"
import type { Figure } from "../figure"
import { peopleOf } from "../people"
import type { Say } from "../say"
import { inStretches } from "./stretches"

/** Who of the period's customers had ordered before, or again. */
export const againFigure = (again: ComingAgain, say: Say): Figure => {
  const { words, count, percent } = say
  const { customers, byCount, rate } = again
  const all = words("people", { count: customers })
  return {
    id: "again",
    title: words("again.title"),
    headline:
      customers > 0
        ? {
            says: percent(rate),
            aside: words("again.aside", { again: count(again.again.length), all }),
            who: { title: words("again.title"), people: () => peopleOf(again.again) }
          }
        : null,
    means: words("again.means"),
    nothing: words("nothing"),
    ...inStretches(
      {
        bounds: orderCounts,
        by: byCount,
        of: { id: "orders", head: words("column.ordersMade"), kind: "text" },
        counted: { id: "customers", head: words("column.customers"), kind: "count" },
        people: peopleOf
      },
      say
    )
  }
}

/** How long customers take until they come again. */
export const gapFigure = (again: ComingAgain, say: Say): Figure => {
  const { words, count } = say
  const { gaps, byGap, medianGap } = again
  return {
    id: "gap",
    title: words("gap.title"),
    headline:
      gaps > 0
        ? {
            says: medianGap === null ? words("tooFew") : words("gap.says", { count: medianGap }),
            aside: medianGap === null ? "" : words("gap.aside", { gaps: count(gaps) })
          }
        : null,
    means: words("gap.means"),
    nothing: words("nothing"),
    ...inStretches(
      {
        bounds: gapDays,
        by: byGap,
        of: { id: "gap", head: words("column.gap"), kind: "text" },
        counted: { id: "times", head: words("column.times"), kind: "count" },
        people: (its) =>
          its.map(({ contactId, days }, index) => ({
            key: `${contactId} ${index}`,
            contactId,
            says: words("inDays", { count: days })
          }))
      },
      say
    )
  }
}
