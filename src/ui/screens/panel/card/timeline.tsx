import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Customer } from "~ui/hooks/use-customer"
import { type Given, useGiven } from "~ui/hooks/use-given"
import { Button } from "~ui/parts/button"
import { dayOf, TimeText } from "~ui/parts/time-text"
import { type Entry, TimelineEntry } from "./timeline-entry"

const step = 30

const entriesOf = ({ notes, orders, links }: Customer, given: readonly Given[]): Entry[] =>
  [
    ...notes
      .filter((row) => !row.pinned)
      .map((row) => ({ kind: "note" as const, id: row.id, at: row.createdAt, row })),
    ...orders.map((row) => ({ kind: "order" as const, id: row.id, at: row.createdAt, row })),
    ...links.map((row) => ({ kind: "link" as const, id: row.id, at: row.createdAt, row })),
    ...given.map((row) => ({ kind: "given" as const, id: row.id, at: row.at, row }))
  ].toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))

const byDay = (entries: readonly Entry[]): [number, Entry[]][] => {
  const days = new Map<number, Entry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.at)
    const group = days.get(day)
    if (group) group.push(entry)
    else days.set(day, [entry])
  }
  return [...days]
}

const heading = "pt-3 text-xs text-soft"

/** Everything that passed between the seller and a customer, newest first, by day. */
export const Timeline = ({ customer }: { customer: Customer }) => {
  const { t } = useTranslation()
  const [most, setMost] = useState(step)
  const given = useGiven(customer.contact.id, most + 1)
  const pinned = customer.notes.filter((it) => it.pinned)
  const entries = useMemo(() => entriesOf(customer, given ?? []), [customer, given])
  return (
    <section aria-label={t("panel.timeline.title")} className="px-3 pb-3">
      {pinned.length > 0 && (
        <>
          <h2 className={heading}>{t("panel.timeline.pinned")}</h2>
          <ul>
            {pinned.map((row) => (
              <TimelineEntry
                key={row.id}
                entry={{ kind: "note", id: row.id, at: row.createdAt, row }}
              />
            ))}
          </ul>
        </>
      )}
      {byDay(entries.slice(0, most)).map(([day, group]) => (
        <div key={day}>
          <h2 className={heading}>
            <TimeText at={day} form="day" />
          </h2>
          <ul>
            {group.map((entry) => (
              <TimelineEntry key={entry.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      {entries.length === 0 && pinned.length === 0 && (
        <p className="py-4 text-sm text-soft">{t("panel.timeline.empty")}</p>
      )}
      {entries.length > most && (
        <Button tone="quiet" className="w-full" onClick={() => setMost(most + step)}>
          {t("common.more")}
        </Button>
      )}
    </section>
  )
}
