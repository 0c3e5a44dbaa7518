import { useTranslation } from "react-i18next"
import type { BoardRow } from "~jobs/accounts-board"
import { isBroken } from "~model/due"
import type { Due } from "~ui/hooks/use-due"
import { useInsightsWords } from "~ui/hooks/use-insights-words"
import type { Today } from "~ui/hooks/use-today"
import { sayDistance } from "~ui/parts/when-words"

/** The parts of the day's page, by which a count in the summary finds its lines. */
export const dayParts = { due: "day-due", waiting: "day-waiting", orders: "day-orders" } as const
type Part = keyof typeof dayParts

/** Goes to the first line of a part. */
const goToPart = (part: Part) => {
  const place = document.getElementById(dayParts[part])
  place?.scrollIntoView({ block: "start" })
  place?.querySelector<HTMLElement>("li a, li button")?.focus({ preventScroll: true })
}

/** The day in one line: how much of what waits. Each count goes to its lines. */
export const DaySummary = ({
  due: { due, groups, now },
  board,
  orders
}: {
  due: Due
  board: readonly BoardRow[]
  orders: Today["orders"]
}) => {
  const words = useInsightsWords()
  const { i18n } = useTranslation()
  const broken = due.filter((it) => isBroken(it.followUp, now)).length
  const later =
    groups.find((it) => it.group === "today")?.items.filter((it) => it.followUp.dueAt > now) ?? []
  const waiting = board.reduce((all, it) => all + it.unread, 0)
  // The board has who waits longest first.
  const since = board.find((it) => it.unread > 0 && it.since !== null)?.since
  const ago =
    since
    && words("today.longest", {
      time: sayDistance({ at: since, allDay: false, every: null }, { locale: i18n.language, now })
    })
  const inState = (...states: string[]) =>
    orders.filter((it) => states.includes(it.order.state)).length
  const [toShip, toPay] = [inState("to-ship", "paid"), inState("to-pay")]
  const counts: { part: Part; says: string; urgent?: boolean }[] = [
    ...(broken > 0
      ? [{ part: "due" as const, says: words("today.broken", { count: broken }), urgent: true }]
      : []),
    ...(due.length > broken
      ? [{ part: "due" as const, says: words("today.due", { count: due.length - broken }) }]
      : []),
    ...(later.length > 0
      ? [{ part: "due" as const, says: words("today.laterToday", { count: later.length }) }]
      : []),
    ...(waiting > 0
      ? [
          {
            part: "waiting" as const,
            says: [words("today.waiting", { count: waiting }), ago].filter(Boolean).join(", ")
          }
        ]
      : []),
    ...(toShip > 0
      ? [{ part: "orders" as const, says: words("today.toShip", { count: toShip }) }]
      : []),
    ...(toPay > 0
      ? [{ part: "orders" as const, says: words("today.toPay", { count: toPay }) }]
      : [])
  ]
  if (counts.length === 0) return null
  return (
    <ul aria-label={words("today.summary")} className="flex flex-wrap gap-x-1 gap-y-1 text-sm">
      {counts.map(({ part, says, urgent }) => (
        <li key={says}>
          <button
            type="button"
            className={`figures min-h-row rounded bg-raised px-2 text-left hover:underline ${urgent ? "text-due" : ""}`}
            onClick={() => goToPart(part)}
          >
            {says}
          </button>
        </li>
      ))}
    </ul>
  )
}
