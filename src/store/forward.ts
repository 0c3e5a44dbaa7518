import { contactTables } from "~model/change"
import type { Database } from "./database"
import { survivors } from "./survivor"
import type { Write } from "./write"

type Row = Record<string, unknown>

const lists = ["steps", "lines"]
const ofCustomers: readonly string[] = [...contactTables, "queues", "sheets"]

/**
 * Nothing is written for somebody who was merged: what another window still writes for them is of
 * whom they were merged into. Who comes back by these very writes is not merged any more.
 */
export const forward = async (db: Database, writes: readonly Write[]): Promise<Write[]> => {
  const today = await survivors(db, back(writes))
  const led = (row: Row): Row => {
    const is = row["contactId"]
    const to = typeof is === "string" ? today(is) : undefined
    return to === undefined || to === is ? row : { ...row, contactId: to }
  }
  const whole = (row: object): Row => {
    const parts = Object.entries(row)
      .filter(([name, value]) => lists.includes(name) && Array.isArray(value))
      .map(([name, value]: [string, Row[]]) => [name, value.map(led)])
    return { ...led({ ...row }), ...Object.fromEntries(parts) }
  }
  return writes.map((write) => {
    if (!ofCustomers.includes(write.table)) return write
    if ("put" in write) return Object.assign({ ...write }, { put: whole(write.put) })
    return "patch" in write ? Object.assign({ ...write }, { patch: whole(write.patch) }) : write
  })
}

const back = (writes: readonly Write[]): Set<string> =>
  new Set(
    writes.flatMap((it) =>
      "patch" in it && "mergedInto" in it.patch && it.patch.mergedInto === null ? [it.key] : []
    )
  )
