import type { Change, Edit, TableName } from "~model/change"
import type { Database } from "./database"
import { diff, flat, same } from "./diff"
import { grownBy } from "./invert"

/** Tables with rows that are nobody's in particular: taking one away moves nothing of a customer's. */
const free: readonly TableName[] = ["products", "snippets", "shareLinks"]

/** A link may be one customer's. */
const isFree = ({ table, fields }: Edit): boolean =>
  free.includes(table) && typeof fields["contactId"]?.new !== "string"

/** Rows that a change made, each named once in it: they can be taken away a table at a time. */
export const madeBy = ({ edits }: Change): Edit[] => {
  const counts = new Map<string, number>()
  const idOf = ({ table, key }: Edit) => `${table} ${key}`
  for (const it of edits) counts.set(idOf(it), (counts.get(idOf(it)) ?? 0) + 1)
  return edits.filter((it) => it.how === "created" && isFree(it) && counts.get(idOf(it)) === 1)
}

/** Rows between two breaths of the page. */
const breath = 500

/**
 * Takes away rows that were made, many at once: one by one, ten thousand of an import would take a
 * minute. One that was touched since stays, as `invert` would leave it.
 */
export const invertMade = async (
  db: Database,
  made: readonly Edit[]
): Promise<{ back: Edit[]; kept: number }> => {
  const back: Edit[] = []
  let kept = 0
  for (const table of free) {
    const all = made.filter((it) => it.table === table)
    for (let from = 0; from < all.length; from += breath) {
      const edits = all.slice(from, from + breath)
      const rows = await db
        .table<Record<string, unknown>, string>(table)
        .bulkGet(edits.map((it) => it.key))
      const gone: string[] = []
      for (const [at, edit] of edits.entries()) {
        const stored = rows[at]
        const row = stored && flat(stored)
        const names = Object.keys(edit.fields)
        const touched = row && names.filter((it) => !same(row[it], edit.fields[it]?.new)).length
        const stays = row ? (touched ?? 0) + grownBy(row, edit).length : names.length
        kept += stays
        if (!stored || stays > 0) continue
        gone.push(edit.key)
        back.push({ ...edit, how: "removed", fields: diff(stored, {}) })
      }
      await db.table(table).bulkDelete(gone)
    }
  }
  return { back, kept }
}
