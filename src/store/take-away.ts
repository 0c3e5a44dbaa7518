import { type Change, contactTables, type Edit, type TableName } from "~model/change"
import type { Watch } from "./apply"
import type { Database } from "./database"
import { diff, flat, same } from "./diff"
import { grownBy } from "./invert"

/** Rows between two breaths of the page. */
const breath = 500

const owned: readonly TableName[] = ["contacts", ...contactTables]

/** Customers and rows of theirs that a change made, each named once in it. */
export const madeForCustomers = ({ edits }: Change): Edit[] => {
  const idOf = ({ table, key }: Edit) => `${table} ${key}`
  const counts = new Map<string, number>()
  for (const it of edits) counts.set(idOf(it), (counts.get(idOf(it)) ?? 0) + 1)
  return edits.filter(
    (it) => it.how === "created" && owned.includes(it.table) && counts.get(idOf(it)) === 1
  )
}

/**
 * Takes rows away that are exactly as they were made, a table at a time: one by one, an import would
 * take minutes. Any other is left for `invert`, which looks closer.
 */
export const takeAway = async (
  db: Database,
  made: readonly Edit[],
  watch: Watch = () => undefined
): Promise<{ back: Edit[]; done: ReadonlySet<Edit> }> => {
  const back: Edit[] = []
  const done = new Set<Edit>()
  let passed = 0
  for (const name of owned) {
    const all = made.filter((it) => it.table === name)
    const table = db.table<Record<string, unknown>, string>(name)
    for (let from = 0; from < all.length; from += breath) {
      watch(passed / made.length)
      passed += breath
      const edits = all.slice(from, from + breath)
      const rows = await table.bulkGet(edits.map((it) => it.key))
      const gone: string[] = []
      for (const [at, edit] of edits.entries()) {
        const stored = rows[at]
        if (!stored || !isAsMade(flat(stored), edit)) continue
        gone.push(edit.key)
        done.add(edit)
        back.push({ ...edit, how: "removed", fields: diff(stored, {}) })
      }
      await table.bulkDelete(gone)
    }
  }
  return { back, done }
}

const isAsMade = (row: Record<string, unknown>, edit: Edit): boolean =>
  Object.entries(edit.fields).every(([name, field]) => same(row[name], field.new))
  && grownBy(row, edit).length === 0
