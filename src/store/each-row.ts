import { Dexie } from "dexie"
import type { TableName } from "~model/change"
import { database, type Rows } from "./database"

/** Rows read at once: some 20 ms. */
const page = 2000

/**
 * Goes through all rows of a table, in the order of their keys, without having them all at once or
 * holding the page up: two hundred thousand orders in one go do that for a second and more.
 */
export const eachRow = async <K extends TableName>(
  name: K,
  look: (row: Rows[K]) => void
): Promise<void> => {
  const table = database.of(name)
  let rows = await table.orderBy(":id").limit(page).toArray()
  for (;;) {
    for (const it of rows) look(it)
    const last = rows.at(-1)
    if (rows.length < page || !last) return
    const key = String(Dexie.getByKeyPath(last, String(table.schema.primKey.keyPath)))
    // oxlint-disable-next-line no-await-in-loop: one after the other is what it is for
    rows = await table.where(":id").above(key).limit(page).toArray()
  }
}
