import { commit } from "~store/commit"
import { database, type Rows } from "~store/database"
import { type Outcome, outcome, Refused } from "./outcome"

/** Tables whose rows go to the bin before they go for good. */
export const binned = ["contacts", "notes", "orders", "products", "snippets", "shareLinks"] as const
export type BinnedTable = (typeof binned)[number]

/** One thing in the bin. */
export interface BinItem {
  table: BinnedTable
  id: string
  name: string
  deletedAt: number
}

const nameOf: { [K in BinnedTable]: (row: Rows[K]) => string } = {
  contacts: (row) => row.name,
  notes: (row) => row.text,
  orders: (row) => row.number,
  products: (row) => row.title,
  snippets: (row) => row.title,
  shareLinks: (row) => row.title
}

const inBin = async <K extends BinnedTable>(table: K): Promise<BinItem[]> =>
  (
    await database
      .of(table)
      .filter((row) => row.deletedAt !== null)
      .toArray()
  ).map((row) => ({
    table,
    id: row.id,
    name: nameOf[table](row).slice(0, 200),
    deletedAt: row.deletedAt ?? 0
  }))

/** Everything in the bin, what went last first. */
export const listBin = async (): Promise<BinItem[]> =>
  (await Promise.all(binned.map((table) => inBin(table))))
    .flat()
    .toSorted((a, b) => b.deletedAt - a.deletedAt)

export const restore = (table: BinnedTable, id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const row = await db.of(table).get(id)
      const name = (await listBin()).find((it) => it.table === table && it.id === id)?.name
      if (!row || name === undefined) throw new Refused("gone")
      return {
        act: { kind: "restored", name: name.slice(0, 200) },
        contactId: "contactId" in row ? (row.contactId ?? "") : table === "contacts" ? id : "",
        writes: [{ table, key: id, patch: { deletedAt: null } }]
      }
    })
  )
