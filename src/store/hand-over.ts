import { contactTables, type TableName } from "~model/change"
import type { Database } from "./database"
import { keyOf } from "./key-of"
import type { Slot } from "./own"
import { patch, type Write } from "./write"

/** Whose a part of a row is to be. */
type To = (part: { table: TableName; key: string; slot: Slot; is: string }) => string

/** What gives the rows that name one of some customers, or the parts of them that do, to others. */
export const handOver = async (
  db: Database,
  from: ReadonlySet<string>,
  to: To
): Promise<Write[]> => {
  const writes: Write[] = []
  for (const table of contactTables)
    for (const row of await db
      .of(table)
      .where("contactId")
      .anyOf([...from])
      .toArray()) {
      const [key, is] = [keyOf(table, row), row.contactId]
      const contactId = is && to({ table, key, slot: "contactId", is })
      if (contactId && contactId !== is) writes.push({ table, key, patch: { contactId } })
    }
  const part = <T extends { contactId: string | null }>(
    it: T,
    table: TableName,
    key: string,
    slot: Slot
  ): T => {
    const is = it.contactId
    return is && from.has(is) ? { ...it, contactId: to({ table, key, slot, is }) } : it
  }
  for (const { id, steps } of await db.queues.toArray())
    if (steps.some((it) => from.has(it.contactId)))
      writes.push(
        patch("queues", id, { steps: steps.map((it, at) => part(it, "queues", id, `steps.${at}`)) })
      )
  for (const sheet of await db.sheets.toArray()) {
    const { id, contactId, lines } = sheet
    if ([{ contactId }, ...lines].some((it) => it.contactId && from.has(it.contactId)))
      writes.push(
        patch("sheets", id, {
          contactId: part({ contactId }, "sheets", id, "contactId").contactId,
          lines: lines.map((it, at) => part(it, "sheets", id, `lines.${at}`))
        })
      )
  }
  return writes
}
