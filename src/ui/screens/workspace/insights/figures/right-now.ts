import type { BoardRow } from "~jobs/accounts-board"
import { isBroken } from "~model/due"
import { sayDistance } from "~ui/parts/when-words"
import type { Due } from "~ui/hooks/use-due"
import { routeHash } from "../../route"
import type { Figure, Person } from "../figure"
import { mostBars } from "../most-bars"
import type { Say } from "../say"

/** What is planned and promised, by when it is due. */
export const dueFigure = ({ due, groups, now }: Due, say: Say): Figure => {
  const { words, t, count, day } = say
  const broken = due.filter((it) => isBroken(it.followUp, now)).length
  const people = (items: Due["due"]): Person[] =>
    items.map(({ followUp, contact }) => ({
      key: followUp.id,
      contactId: contact.id,
      says: `${day(followUp.dueAt)} · ${followUp.text || followUp.said}`
    }))
  const all = groups.flatMap((it) => it.items)
  return {
    id: "due",
    title: words("due.title"),
    headline:
      all.length > 0
        ? {
            says: words("due.says", { count: due.length }),
            aside: broken > 0 ? words("due.broken", { count: broken }) : words("due.noneBroken"),
            ...(due.length > 0 && {
              who: { title: words("due.title"), people: () => people(due) }
            })
          }
        : null,
    means: words("due.means"),
    nothing: words("due.nothing"),
    plot:
      all.length > 0
        ? {
            kind: "bars",
            whole: true,
            axis: count,
            marks: groups.map(({ group, items }) => ({
              key: group,
              label: t(`followUps.groups.${group}`),
              value: items.length,
              says: count(items.length)
            }))
          }
        : null,
    columns: [
      { id: "when", head: words("column.when"), kind: "text" },
      { id: "due", head: words("column.due"), kind: "count" },
      { id: "promises", head: words("column.promises"), kind: "count" }
    ],
    rows: groups.map(({ group, items }) => {
      const title = t(`followUps.groups.${group}`)
      const of = (kind: "follow-up" | "promise") => {
        const its = items.filter((it) => it.followUp.kind === kind)
        return {
          is: its.length,
          ...(its.length > 0 && { who: { title, people: () => people(its) } })
        }
      }
      return { key: group, cells: [{ is: title }, of("follow-up"), of("promise")] }
    })
  }
}

/** In which account somebody waits, and for how long. */
export const waitingFigure = (board: readonly BoardRow[], now: number, say: Say): Figure => {
  const { words, count, language } = say
  const waiting = board.filter((it) => it.unread > 0)
  const nameOf = (it: BoardRow) => [it.siteName, it.name].filter(Boolean).join(" · ")
  const longest = waiting.find((it) => it.since !== null)
  const ago = ({ since }: BoardRow) =>
    since === null
      ? ""
      : sayDistance({ at: since, allDay: false, every: null }, { locale: language, now })
  return {
    id: "waiting",
    title: words("waiting.title"),
    headline: longest
      ? {
          says: words("waiting.says", { time: ago(longest) }),
          aside: words("waiting.aside", { account: nameOf(longest) })
        }
      : null,
    means: words("waiting.means"),
    nothing: words("waiting.nothing"),
    plot:
      waiting.length > 0
        ? {
            kind: "bars",
            whole: true,
            axis: count,
            marks: waiting.slice(0, mostBars).map((it) => ({
              key: it.key,
              label: nameOf(it),
              value: it.unread,
              says: [count(it.unread), ago(it)].filter(Boolean).join(" · ")
            }))
          }
        : null,
    columns: [
      { id: "account", head: words("column.account"), kind: "text" },
      { id: "waiting", head: words("column.waiting"), kind: "count" },
      { id: "since", head: words("column.since"), kind: "text" }
    ],
    rows: waiting.map((it) => ({
      key: it.key,
      href: routeHash("accounts"),
      cells: [{ is: nameOf(it) }, { is: it.unread }, { is: ago(it) }]
    }))
  }
}
