import type { ArchiveLimits } from "./archive-limits"
import type { ArchiveHeader } from "./header"
import { Refused } from "./read-lines"
import { fitted, rowOfLine } from "./row-of-line"
import type { PlainRow } from "./row-lines"
import { type ArchiveTable, archiveTables } from "./tables"

/** Rows that are handed on at once. */
const batch = 500

interface Gather {
  header: ArchiveHeader
  /** Whether rows are of the present rules. */
  checked: boolean
  take: (table: ArchiveTable, rows: PlainRow[]) => Promise<void> | void
  limits: ArchiveLimits
}

export interface Gathering {
  /** So far, and as the header promises. */
  readonly rows: number
  readonly expected: number
  take: Gather["take"]
  /** Takes a line's value, or throws `Refused`. */
  add(value: unknown, line: number): Promise<void>
  /** Hands on what is left, and sees that nothing is missing. */
  end(): Promise<void>
}

/** Puts the lines of rows together, and counts them. */
export const gather = ({ header, checked, take, limits }: Gather): Gathering => {
  const seen = new Map<ArchiveTable, Set<string>>()
  const expected = Object.values(header.counts).reduce((sum, it) => sum + it, header.unfit)
  if (expected > limits.rows) throw new Refused("too-big")
  let waiting: { table: ArchiveTable; rows: PlainRow[] } = { table: archiveTables[0], rows: [] }
  let change: { row: PlainRow; edits: unknown[]; line: number } | null = null
  let rows = 0
  let unfit = 0

  const hand = async () => {
    if (waiting.rows.length > 0) await take(waiting.table, waiting.rows)
    waiting = { table: waiting.table, rows: [] }
  }
  const keep = async (table: ArchiveTable, row: PlainRow, line: number) => {
    const fit = checked ? fitted(table, row) : { ok: true as const, row }
    if (!fit.ok) throw new Refused("bad-row", { table, line, field: fit.field })
    if (table !== waiting.table || waiting.rows.length >= batch) await hand()
    waiting.table = table
    waiting.rows.push(fit.row)
  }
  /** A change is whole when another line begins. */
  const endChange = async () => {
    if (!change) return
    const { row, edits, line } = change
    change = null
    await keep("changes", { ...row, edits }, line)
  }

  return {
    get rows() {
      return rows
    },
    expected,
    take,
    add: async (value, line) => {
      const read = rowOfLine(value, limits.blob)
      if (read.is === "bad")
        throw new Refused("bad-row", { table: read.table, line, field: read.field })
      if (read.is === "more") {
        if (change?.row["id"] !== read.of)
          throw new Refused("bad-row", { table: "changes", line, field: "of" })
        for (const it of read.edits) change.edits.push(it)
        return
      }
      await endChange()
      rows++
      if (read.is === "unfit") {
        unfit++
        return
      }
      const { table, key, row } = read
      const keys = seen.get(table) ?? new Set()
      // The same row twice: which of them would count?
      if (keys.has(key)) throw new Refused("bad-row", { table, line, field: "" })
      seen.set(table, keys.add(key))
      if (keys.size > (header.counts[table] ?? 0)) throw new Refused("damaged")
      const { edits } = row
      if (table === "changes" && Array.isArray(edits)) change = { row, edits: [...edits], line }
      else await keep(table, row, line)
    },
    end: async () => {
      await endChange()
      const short = archiveTables.some(
        (it) => (seen.get(it)?.size ?? 0) !== (header.counts[it] ?? 0)
      )
      if (short || unfit !== header.unfit) throw new Refused("damaged")
      await hand()
    }
  }
}
