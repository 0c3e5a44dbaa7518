import { commit } from "~store/commit"
import { database, type Rows } from "~store/database"
import { slugTaken } from "~store/slug-taken"
import { type Outcome, outcome, Refused } from "./outcome"
import { nameOfRules } from "./taught-sites"
import { unmergeContact } from "./unmerge-contacts"

/** Tables whose rows go to the bin before they go for good. */
export const binned = [
  "contacts",
  "notes",
  "orders",
  "products",
  "snippets",
  "shareLinks",
  "taughtSites",
  "followUps",
  "customFields",
  "segments",
  "wants",
  "pictures",
  "sheets",
  "campaigns",
  "credits"
] as const
export type BinnedTable = (typeof binned)[number]

/** One thing in the bin. */
export interface BinItem {
  table: BinnedTable
  id: string
  name: string
  deletedAt: number
  /** Set for a customer who was merged into another: to bring them back takes the two apart. */
  merged?: true
}

const nameOf: { [K in BinnedTable]: (row: Rows[K]) => string } = {
  contacts: (row) => row.name,
  notes: (row) => row.text,
  orders: (row) => row.number,
  products: (row) => row.title,
  snippets: (row) => row.title,
  shareLinks: (row) => row.title,
  taughtSites: (row) => nameOfRules(row.rules),
  followUps: (row) => row.text,
  customFields: (row) => row.name,
  segments: (row) => row.name,
  wants: (row) => row.text,
  pictures: (row) => row.name,
  sheets: (row) => row.title,
  campaigns: (row) => row.name,
  credits: (row) => row.number
}

const itemOf = <K extends BinnedTable>(table: K, row: Rows[K]): BinItem => ({
  table,
  id: row.id,
  name: nameOf[table](row).slice(0, 200),
  deletedAt: row.deletedAt ?? 0,
  ...("mergedInto" in row && row.mergedInto !== null && { merged: true as const })
})

// Read in one go: a filter of the store's own walks by cursor, many times slower.
const inBin = async <K extends BinnedTable>(table: K): Promise<BinItem[]> =>
  (await database.of(table).toArray())
    .filter((row) => row.deletedAt !== null)
    .map((row) => itemOf(table, row))

/** Everything in the bin, what went last first. */
export const listBin = async (): Promise<BinItem[]> =>
  (await Promise.all(binned.map((table) => inBin(table))))
    .flat()
    .toSorted((a, b) => b.deletedAt - a.deletedAt)

export const restore = async <K extends BinnedTable>(table: K, id: string): Promise<Outcome> => {
  if (table === "contacts" && (await database.contacts.get(id))?.mergedInto)
    return unmergeContact(id)
  return outcome(() =>
    commit(async (db) => {
      const row = await db.of(table).get(id)
      if (!row || row.deletedAt === null) throw new Refused("gone")
      // Merged by another window just now: only taking apart brings them back.
      if ("mergedInto" in row && row.mergedInto !== null) throw new Refused("merge-gone")
      if ("slug" in row && (await slugTaken(db, row.slug, id))) throw new Refused("slug-taken")
      return {
        act: { kind: "restored", name: itemOf(table, row).name },
        contactId: "contactId" in row ? (row.contactId ?? "") : table === "contacts" ? id : "",
        writes: [{ table, key: id, patch: { deletedAt: null } }]
      }
    })
  )
}
