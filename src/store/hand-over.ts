import { contactTables } from "~model/change"
import type { Database } from "./database"
import { patch, type Write } from "./write"

/** What makes every row that names one customer name another. */
export const handOver = async (db: Database, from: string, to: string): Promise<Write[]> => {
  const writes: Write[] = []
  for (const table of contactTables) {
    const keys = await db.of(table).where("contactId").equals(from).primaryKeys()
    writes.push(...keys.map((key): Write => ({ table, key, patch: { contactId: to } })))
  }
  const passed = <T extends { contactId: string | null }>(it: T): T =>
    it.contactId === from ? { ...it, contactId: to } : it
  for (const { id, steps } of await db.queues.toArray())
    if (steps.some((it) => it.contactId === from))
      writes.push(patch("queues", id, { steps: steps.map(passed) }))
  for (const sheet of await db.sheets.toArray()) {
    const { contactId, lines } = sheet
    if (contactId === from || lines.some((it) => it.contactId === from))
      writes.push(
        patch("sheets", sheet.id, {
          contactId: passed(sheet).contactId,
          lines: lines.map(passed)
        })
      )
  }
  return writes
}
