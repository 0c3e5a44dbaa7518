import type { ExportTable } from "~formats/export/export-kind"
import type { Owned } from "~formats/export/record-rows"
import type { ExportData } from "~formats/export/sheets-of"
import type { Person } from "~formats/people/person"
import { grouped } from "~model/grouped"
import { database } from "~store/database"
import { contactsIn } from "../contacts-in"
import { inSlices } from "../in-slices"
import { personOf } from "./person-of"

const alive = <T extends { deletedAt: number | null; createdAt: number }>(rows: T[]): T[] =>
  rows.filter((it) => it.deletedAt === null).toSorted((a, b) => a.createdAt - b.createdAt)

const none = async () => []

/**
 * Reads what is to be exported. Nothing that is in the bin goes along, and of a customer only what is
 * theirs today.
 * @param query A segment's filter; "" for everybody, and then also what is nobody's.
 * @param stageName What a stage is called in the file.
 * @returns null where `isOver` said so on the way.
 */
export const gatherExport = async (
  tables: readonly ExportTable[],
  query: string,
  stageName: (id: string) => string,
  isOver: () => boolean
): Promise<ExportData | null> => {
  const has = (table: ExportTable) => tables.includes(table)
  const everybody = query.trim() === ""
  const contacts = everybody
    ? alive(await database.contacts.toArray())
    : alive(await contactsIn(query))
  const names = new Map(contacts.map((it) => [it.id, it.name]))
  const own = <T extends { contactId: string | null }>(rows: T[]): Owned<T>[] =>
    rows
      .filter((it) => (it.contactId === null ? everybody : names.has(it.contactId)))
      .map((row) => ({ row, customer: names.get(row.contactId ?? "") ?? "" }))
  const [orders, notes, followUps, links, products, replies] = await Promise.all([
    has("orders") ? database.orders.toArray() : none(),
    has("notes") || has("customers") ? database.notes.toArray() : none(),
    has("followUps") ? database.followUps.toArray() : none(),
    has("links") ? database.shareLinks.toArray() : none(),
    has("products") ? database.products.toArray() : none(),
    has("replies") ? database.snippets.toArray() : none()
  ])
  const written = alive(notes)
  let customers: Person[] = []
  if (has("customers")) {
    const byContact = grouped(written, (it) => it.contactId)
    const known = grouped(await database.identities.toArray(), (it) => it.contactId)
    const fields = (await database.customFields.toArray())
      .filter((it) => it.deletedAt === null)
      .toSorted((a, b) => a.position - b.position)
    const made = await inSlices(
      (function* () {
        for (const contact of contacts)
          yield personOf(contact, {
            identities: known.get(contact.id) ?? [],
            notes: byContact.get(contact.id) ?? [],
            fields,
            stageName
          })
      })(),
      isOver
    )
    if (!made) return null
    customers = made
  }
  return {
    customers,
    orders: own(alive(orders)),
    notes: has("notes") ? own(written) : [],
    followUps: own(alive(followUps)),
    links: own(alive(links)),
    products: alive(products),
    replies: alive(replies)
  }
}
