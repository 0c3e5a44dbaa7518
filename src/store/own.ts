import type { Change, Edit } from "~model/change"
import type { Database } from "./database"
import { isMerge } from "./merges"

/** A customer's id in a row: the row's own, or that of one element of a list in it. */
export type Slot = "contactId" | `${"steps" | "lines"}.${number}`

/**
 * For whom a part of a row was made, or to whom it was given by hand. Merging and taking apart do not
 * change that, only whose it is meanwhile. Null for nobody; undefined where the log does not tell.
 */
export type OwnOf = (table: string, key: string, slot: Slot) => string | null | undefined

/** The customers of all parts of a row that an edit touched, as they were and became. */
export const slotsOf = ({ fields }: Edit): [Slot, unknown, unknown][] => {
  const { contactId } = fields
  const found: [Slot, unknown, unknown][] = contactId
    ? [["contactId", contactId.old, contactId.new]]
    : []
  for (const list of ["steps", "lines"] as const) {
    const [was, is] = [elements(fields[list]?.old), elements(fields[list]?.new)]
    for (let at = 0; at < Math.max(was.length, is.length); at++)
      found.push([`${list}.${at}`, customerIn(was[at]), customerIn(is[at])])
  }
  return found
}

const elements = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const customerIn = (element: unknown): unknown =>
  typeof element === "object" && element && "contactId" in element ? element.contactId : undefined

const known = (id: unknown) => (typeof id === "string" || id === null ? id : undefined)

type Held = ReturnType<OwnOf>

/**
 * Reads the log from its beginning: who owned what before a change, and today what it did not touch.
 * Asked of a merge, or of none, it is today alone.
 */
export const readOwn = async (db: Database, target?: Change): Promise<OwnOf> => {
  const own = new Map<string, Held>()
  const before = new Map<string, Map<string, Held>>()
  for (const { id, act, edits } of await db.changes.orderBy("id").toArray()) {
    const merging = edits.some(isMerge)
    const taken = act.kind === "undone" && !merging ? before.get(act.of) : undefined
    const were = new Map<string, Held>()
    for (const edit of edits)
      for (const [slot, was, is] of slotsOf(edit)) {
        const place = placeOf(edit.table, edit.key, slot)
        const held = own.has(place) ? own.get(place) : known(was)
        were.set(place, held)
        const byHand = act.kind !== "undone" && !merging && is !== was && is !== undefined
        own.set(place, byHand ? known(is) : (taken?.get(place) ?? held ?? known(is)))
      }
    if (were.size > 0) before.set(id, were)
  }
  const were = target && !target.edits.some(isMerge) ? before.get(target.id) : undefined
  return (table, key, slot) => {
    const place = placeOf(table, key, slot)
    return were?.has(place) ? were.get(place) : own.get(place)
  }
}

const placeOf = (table: string, key: string, slot: Slot) => JSON.stringify([table, key, slot])
