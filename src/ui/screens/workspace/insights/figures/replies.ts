import type { ReplyOutcome } from "~jobs/insights/work-out"
import { shareOf } from "~model/insights/few"
import { routeHash } from "../../route"
import type { Figure } from "../figure"
import { mostBars } from "../most-bars"
import { peopleOf } from "../people"
import type { Say } from "../say"

/** After which replies customers ordered. */
export const repliesFigure = (replies: readonly ReplyOutcome[], say: Say): Figure => {
  const { words, count, percent } = say
  const told = replies
    .map((it) => ({ ...it, share: shareOf(it.ordered.length, it.given.length) }))
    // What can be told of comes first, the best of it at the top.
    .toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || b.given.length - a.given.length)
  const best = told[0]
  const says = (it: (typeof told)[number]) =>
    `${percent(it.share)} · ${count(it.ordered.length)}/${count(it.given.length)}`
  return {
    id: "replies",
    title: words("replies.title"),
    headline: best
      ? {
          says: percent(best.share),
          aside:
            best.share === null
              ? ""
              : words("replies.aside", {
                  ordered: count(best.ordered.length),
                  given: count(best.given.length),
                  title: best.title
                })
        }
      : null,
    means: words("replies.means"),
    nothing: words("replies.nothing"),
    plot:
      told.length > 0
        ? {
            kind: "bars",
            whole: false,
            axis: (value) => percent(value),
            // A bar says a share: of too few there is none.
            marks: told.slice(0, mostBars).map((it) => ({
              key: it.id,
              label: it.title,
              value: it.share ?? 0,
              says: says(it)
            }))
          }
        : null,
    columns: [
      { id: "reply", head: words("column.reply"), kind: "text" },
      { id: "inserted", head: words("column.inserted"), kind: "count" },
      { id: "given", head: words("column.given"), kind: "count" },
      { id: "ordered", head: words("column.ordered"), kind: "count" },
      { id: "share", head: words("column.share"), kind: "share" }
    ],
    rows: told.map((it) => {
      const who = (ids: readonly string[], head: string) => ({
        is: ids.length,
        ...(ids.length > 0 && {
          who: { title: `${it.title}: ${head}`, people: () => peopleOf(ids) }
        })
      })
      return {
        key: it.id,
        href: routeHash("replies", it.id),
        cells: [
          { is: it.title },
          { is: it.inserted },
          who(it.given, words("column.given")),
          who(it.ordered, words("column.ordered")),
          { is: it.share }
        ]
      }
    })
  }
}
