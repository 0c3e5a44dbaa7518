import type { Entry } from "~jobs/timeline-entry"

/** A line of the list: a day, or an entry of it. */
export type Row = { day: number; entry: Entry | null }

/** Entries with the heading of their day before the first of it. */
export const rowsOf = (entries: readonly Entry[], dayOf: (at: number) => number): Row[] => {
  const rows: Row[] = []
  for (const entry of entries) {
    const day = dayOf(entry.at)
    if (rows.at(-1)?.day !== day) rows.push({ day, entry: null })
    rows.push({ day, entry })
  }
  return rows
}

/** Rows from `first` to `last` as they are drawn: a day's entries under one heading. */
export interface DayPart {
  day: number
  /** Index of the heading; null where it is above what is drawn. */
  heading: number | null
  /** Index of the first entry. */
  from: number
  entries: Entry[]
}

export const partsOf = (rows: readonly Row[], first: number, last: number): DayPart[] => {
  const parts: DayPart[] = []
  for (let index = first; index <= last; index++) {
    const row = rows[index]
    if (!row) continue
    const part = parts.at(-1)
    if (row.entry && part?.day === row.day) part.entries.push(row.entry)
    else
      parts.push({
        day: row.day,
        heading: row.entry ? null : index,
        from: row.entry ? index : index + 1,
        entries: row.entry ? [row.entry] : []
      })
  }
  return parts
}
