import fc from "fast-check"

import { contactTables } from "~model/change"
import type { Contact } from "~model/contact"
import { identityKey } from "~model/identity"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import type { Rows } from "~store/database"
import { database } from "~store/database"

import { aContact, anIdentity, anOrder } from "./builders"

const word = fc.constantFrom("", "a", "李", "M", "早", "ok")
const sayings = fc.record({
  name: fc.constantFrom("张三", "李四", "Ann"),
  tags: fc.uniqueArray(fc.constantFrom("vip", "早", "b2b"), { maxLength: 3 }),
  stage: fc.constantFrom("new", "quoted", "regular", ""),
  language: word,
  phone: word,
  email: word,
  recipient: word,
  address: word,
  size: word,
  birthday: fc.constantFrom("" as const, "1990-05-20", "--02-29"),
  source: word,
  consent: fc.constantFrom("unknown" as const, "given" as const, "stopped" as const),
  promotedAt: fc.constantFrom(null, 5, 9),
  fields: fc.dictionary(fc.constantFrom("shoe", "hat"), fc.oneof(word, fc.nat(9)), { maxKeys: 2 })
})

export interface RandomCustomer {
  contact: Contact
  /** How many rows they have in each table. */
  rows: number[]
}

/** A customer who says anything, with none to three rows in every table of customers' rows. */
export const randomCustomer: fc.Arbitrary<RandomCustomer> = fc
  .tuple(
    sayings,
    fc.array(fc.nat(3), { minLength: contactTables.length, maxLength: contactTables.length })
  )
  .map(([said, rows]) => ({ contact: aContact(said), rows }))

type Rowed = (typeof contactTables)[number]

const made: { [K in Rowed]: (contactId: string) => Rows[K] } = {
  identities: (contactId) => {
    const identity = anIdentity({ value: crypto.randomUUID() })
    return {
      ...identity,
      key: identityKey(identity),
      contactId,
      name: "",
      confirmedAt: null,
      createdAt: 1
    }
  },
  notes: (contactId) => ({
    ...newRecord(1),
    contactId,
    text: "likes the blue one",
    pinnedAt: null,
    quote: "",
    site: "",
    editedAt: null,
    rival: ""
  }),
  orders: (contactId) => anOrder({ contactId }),
  shareLinks: (contactId) => ({
    ...blankLink,
    ...newRecord(1),
    contactId,
    productId: null,
    title: "Apples",
    target: "https://shop.example/",
    href: "https://shop.example/",
    channel: "chat",
    code: "",
    campaign: ""
  }),
  credits: (contactId) => ({
    ...newRecord(1),
    contactId,
    shop: "shop.example",
    number: "1001",
    orderedAt: 1,
    total: null,
    orderId: null,
    linkId: null,
    campaignId: null,
    introducerId: null,
    certainty: "none",
    reasons: [],
    said: { code: "", source: "", medium: "", campaign: "", coupon: "", landing: "" },
    byHand: false
  }),
  followUps: (contactId) => ({
    ...newRecord(1),
    contactId,
    kind: "promise",
    text: "ships",
    said: "ships Tue",
    dueAt: 5,
    allDay: false,
    every: null,
    state: "open",
    doneAt: null,
    quote: "",
    site: "",
    item: null
  }),
  wants: (contactId) => ({
    ...newRecord(1),
    contactId,
    productId: "apples",
    variantId: null,
    text: "",
    metAt: null
  }),
  pictures: (contactId) => ({
    ...newRecord(1),
    contactId,
    noteId: "note",
    name: "",
    type: "image/png",
    size: 1,
    width: 1,
    height: 1
  })
}

const fill = async <K extends Rowed>(table: K, contactId: string, count: number) =>
  database.of(table).bulkAdd(Array.from({ length: count }, () => made[table](contactId)))

/** Puts customers with their rows into the database, and a queue and a sheet that name them all. */
export const seedCustomers = async (customers: readonly RandomCustomer[]): Promise<void> => {
  for (const { contact, rows } of customers) {
    await database.contacts.add(contact)
    for (const [at, table] of contactTables.entries()) await fill(table, contact.id, rows[at] ?? 0)
  }
  const named = customers.map((it) => it.contact.id)
  await database.queues.add({
    ...newRecord(1),
    name: "due",
    steps: named.map((contactId) => ({
      contactId,
      followUpId: null,
      item: null,
      state: "waiting" as const,
      why: "" as const
    })),
    endedAt: null
  })
  await database.sheets.add({
    ...newRecord(1),
    title: "apples",
    text: "",
    contactId: named[0] ?? "",
    lines: named.map((contactId, at) => ({
      raw: `${at}`,
      name: "",
      contactId,
      items: [],
      confidence: 1,
      void: false,
      orderId: null
    }))
  })
}

/** All rows of all tables that a merge touches, in a fixed order. */
export const everything = async (): Promise<Record<string, unknown[]>> => {
  const tables = ["contacts", ...contactTables, "queues", "sheets"] as const
  const all: Record<string, unknown[]> = {}
  for (const name of tables) {
    const table = database.table<object, string>(name)
    all[name] = await table.orderBy(":id").toArray()
  }
  return all
}

/** Rows that name a customer who is not there, or was merged into another. */
export const orphans = async (): Promise<string[]> => {
  const alive = new Set(
    (await database.contacts.toArray()).filter((it) => it.mergedInto === null).map((it) => it.id)
  )
  const lost: string[] = []
  for (const table of contactTables)
    for (const row of await database.of(table).toArray())
      if (row.contactId !== null && !alive.has(row.contactId))
        lost.push(`${table}: ${row.contactId}`)
  return lost
}
