import type { Change, Edit } from "~model/change"
import { flat, same, whole } from "~store/diff"

type Row = Record<string, unknown>
/** Rows by table and key. */
export type Rows = Map<string, Row>

export const placeOf = ({ table, key }: Pick<Edit, "table" | "key">): string => `${table} ${key}`

/**
 * Does a change again on rows that are as they were before it.
 * @returns what the change says was there and was not, one line each.
 */
export const redo = (rows: Rows, { id, edits }: Change): string[] => {
  const wrong: string[] = []
  for (const edit of edits) {
    const place = placeOf(edit)
    const stored = rows.get(place)
    if ((edit.how === "created") === (stored !== undefined)) {
      wrong.push(`${id}: ${place} was ${stored ? "there" : "gone"} when it was ${edit.how}`)
      continue
    }
    const row = stored ? { ...flat(stored) } : {}
    for (const [name, field] of Object.entries(edit.fields)) {
      if (!same(row[name], field.old)) wrong.push(`${id}: ${place}.${name} was not what was told`)
      if (field.new === undefined) delete row[name]
      else row[name] = field.new
    }
    if (edit.how === "removed") rows.delete(place)
    else rows.set(place, whole(row))
  }
  return wrong
}
