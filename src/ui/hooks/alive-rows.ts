import type { BinnedTable } from "~jobs/bin"
import { inSteps } from "~jobs/insights/in-steps"
import { sortedIn } from "~model/insights/sorted-in"
import { database, type Rows } from "~store/database"
import { followRows, type RowsTold } from "~store/follow-rows"

type Row<K extends BinnedTable> = Rows[K]

/** What a list has: its rows, newest first; undefined until they are read. */
export interface Alive<K extends BinnedTable> {
  rows: readonly Row<K>[] | undefined
  failure: { error: unknown } | null
}

/** As many are sorted in a few milliseconds. */
const fewRows = 5000

const newest = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt

/** All rows that are not in the bin; so many that sorting them would hold the page up, in slices. */
const sortedSlowly = async <T extends { createdAt: number; deletedAt: number | null }>(
  all: readonly T[]
): Promise<readonly T[]> => {
  const alive = all.filter((it) => it.deletedAt === null)
  if (alive.length <= fewRows) return alive.toSorted(newest)
  return (await inSteps(sortedIn(alive, newest))) ?? []
}

/** What is told of a table, taken into the rows of a list. */
export const takeIn = <T extends { id: string; createdAt: number; deletedAt: number | null }>(
  rows: readonly T[],
  told: RowsTold<T>
): readonly T[] => {
  if (told.whole) return told.rows.filter((it) => it.deletedAt === null).toSorted(newest)
  const touched = new Set([...told.gone, ...told.changed.map((it) => it.id)])
  const rest = rows.filter((it) => !touched.has(it.id))
  const alive = told.changed.filter((it) => it.deletedAt === null)
  // What is sorted already is sorted in no time, however long it is.
  return alive.length === 0 ? rest : [...alive, ...rest].toSorted(newest)
}

/** The rows of one table for all lists that show it. */
class AliveRows<K extends BinnedTable> {
  private alive: Alive<K> = { rows: undefined, failure: null }
  private readonly listeners = new Set<() => void>()
  private end: (() => void) | null = null

  constructor(private readonly table: K) {}

  readonly now = (): Alive<K> => this.alive

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange)
    this.end ??= followRows(this.table, {
      onTold: async (told) => {
        const end = this.end
        const rows = told.whole
          ? await sortedSlowly(told.rows)
          : takeIn(this.alive.rows ?? [], told)
        // Let go of meanwhile: these are of another database.
        if (end === this.end) this.become({ rows, failure: null })
      },
      onFailure: (error) => this.become({ rows: this.alive.rows, failure: { error } })
    })
    return () => {
      this.listeners.delete(onChange)
      // A screen that failed is gone; the next one tries again.
      if (this.listeners.size === 0 && this.alive.failure) this.forget()
    }
  }

  /** Lets go of everything: the database was closed, and what comes after it may be another. */
  forget(): void {
    this.end?.()
    this.end = null
    this.alive = { rows: undefined, failure: null }
  }

  private become(alive: Alive<K>): void {
    this.alive = alive
    for (const tell of this.listeners) tell()
  }
}

const kept: { [K in BinnedTable]?: AliveRows<K> } = {}

/** Kept once read: to come back to a room of a hundred thousand rows costs nothing. */
export const aliveRows = <K extends BinnedTable>(table: K): AliveRows<K> => {
  const before = kept[table]
  if (before) return before
  const made: AliveRows<K> = new AliveRows(table)
  Object.assign(kept, { [table]: made })
  return made
}

database.on("close", () => {
  for (const rows of Object.values(kept)) rows.forget()
})
