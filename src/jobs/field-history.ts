import * as v from "valibot"
import { Contact } from "~model/contact"
import { isWritten, type KeptTable } from "~model/field-history"
import { Order } from "~model/order"
import { Product } from "~model/product"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { same } from "~store/diff"
import { browserName } from "~store/guard/name-browser"
import { put, type Write } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** One field of one record that became something else. */
export interface FormerValue {
  /** Id of the change. */
  id: string
  at: number
  /** This browser did it; otherwise another one, whose log was merged or restored here. */
  here: boolean
  field: string
  was: unknown
  became: unknown
  /** It may be put back: it is something else today. */
  differs: boolean
}

/** What each field of a record was, the latest first, as the log tells. */
export const fieldHistory = async (table: KeptTable, id: string): Promise<FormerValue[]> => {
  const row: Record<string, unknown> | undefined = await database.of(table).get(id)
  if (!row) return []
  const own = await browserName(database)
  const former: FormerValue[] = []
  await database.changes
    .orderBy("id")
    .reverse()
    .each((change) => {
      for (const edit of change.edits) {
        if (edit.table !== table || edit.key !== id || edit.how !== "changed") continue
        for (const [field, it] of Object.entries(edit.fields)) {
          if (!isWritten(table, field)) continue
          const { id: changeId, at, device } = change
          const [was, became] = [it.old, it.new]
          const differs = !same(row[field], was)
          former.push({ id: changeId, at, here: device === own, field, was, became, differs })
        }
      }
    })
  return former
}

const kinds = {
  contacts: "contact-edited",
  orders: "order-edited",
  products: "product-edited"
} as const

/**
 * Writes a field as it was before a change, as a change of its own. The value comes from the log and
 * is checked as any other.
 */
export const putBack = (
  table: KeptTable,
  id: string,
  { id: changeId, field }: Pick<FormerValue, "id" | "field">
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [row, change] = [await db.of(table).get(id), await db.changes.get(changeId)]
      const edit = change?.edits.find((it) => it.table === table && it.key === id)
      if (!row || row.deletedAt !== null || !edit || !isWritten(table, field))
        throw new Refused("gone")
      const write = rewritten(table, { ...row, [field]: edit.fields[field]?.old })
      if (!write) throw new Refused("bad-value")
      const name = "title" in row ? row.title : "name" in row ? row.name : row.number
      return {
        act: { kind: kinds[table], name },
        contactId: table === "contacts" ? id : "contactId" in row ? row.contactId : "",
        ...(table === "products" && { about: [id] }),
        writes: [write]
      }
    })
  )

const rewritten = (table: KeptTable, row: unknown): Write | null => {
  switch (table) {
    case "contacts": {
      const read = v.safeParse(Contact, row)
      return read.success ? put(table, read.output) : null
    }
    case "orders": {
      const read = v.safeParse(Order, row)
      return read.success ? put(table, read.output) : null
    }
    case "products": {
      const read = v.safeParse(Product, row)
      return read.success ? put(table, read.output) : null
    }
  }
}
