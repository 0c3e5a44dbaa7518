import { useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { Entry } from "~jobs/timeline-entry"
import { MeasuredList, rowsFrom } from "~ui/parts/measured-list"
import { dayOf, TimeText } from "~ui/parts/time-text"
import { EntryLine } from "./entry-line"
import { partsOf, rowsOf } from "./rows"

/** Entries by day, as many as there are: only those near to sight are drawn. */
export const DayList = ({
  entries,
  more,
  onMore,
  linkHref
}: {
  entries: readonly Entry[]
  more: boolean
  onMore: () => void
  linkHref?: (id: string) => string
}) => {
  const { t, i18n } = useTranslation()
  const rows = useMemo(() => rowsOf(entries, dayOf), [entries])
  const keyOf = useCallback(
    (index: number) => {
      const row = rows[index]
      return row?.entry ? `${row.entry.kind} ${row.entry.id}` : `day ${row?.day}`
    },
    [rows]
  )
  const onNearEnd = useCallback(() => {
    if (more) onMore()
  }, [more, onMore])
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "full" })
  return (
    <>
      <MeasuredList count={rows.length} keyOf={keyOf} estimate={56} onNearEnd={onNearEnd}>
        {(first, last) =>
          partsOf(rows, first, last).map((part) => (
            <section key={part.day} aria-label={day.format(part.day)}>
              {part.heading !== null && (
                <div {...rowsFrom(part.heading)}>
                  <h3 className="pb-1 pt-3 text-xs text-soft">
                    <TimeText at={part.day} form="day" />
                  </h3>
                </div>
              )}
              {part.entries.length > 0 && (
                <ul {...rowsFrom(part.from)}>
                  {part.entries.map((entry) => (
                    <EntryLine
                      key={`${entry.kind} ${entry.id}`}
                      entry={entry}
                      {...(linkHref && { linkHref })}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))
        }
      </MeasuredList>
      {!more && entries.length > 20 && (
        <p className="py-3 text-center text-xs text-soft">{t("timeline.end")}</p>
      )}
    </>
  )
}
