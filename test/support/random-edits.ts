import { mergeContacts } from "~jobs/merge-contacts"
import { unmergeContact } from "~jobs/unmerge-contacts"
import { identityKey } from "~model/identity"
import { newRecord } from "~model/row"
import { blankLink } from "~model/share-link"
import { saidAs } from "~model/snippet"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { purge } from "~store/purge"
import { undo } from "~store/undo"
import { patch, put, remove, type Write } from "~store/write"

import type { Random } from "../../scripts/soak/random"
import { aContact, anApple, anIdentity, anOrder } from "./builders"

/** Words that are part of no other word that a row has. */
export const vocabulary = Array.from({ length: 40 }, (_, at) => {
  const letter = (place: number, of: string) => of[Math.floor(at / place) % of.length] ?? ""
  return `q${letter(1, "aeiou")}${letter(5, "zvjx")}${letter(20, "oi")}q${at % 7}`
})

const act = { kind: "contact-edited", name: "" } as const
const write = (...writes: Write[]) => commit(() => ({ act, writes }))

const binnable = ["contacts", "notes", "orders", "products", "snippets", "shareLinks"] as const

/** Does things to a database, chosen at random, each through the door as the screens do them. */
export const randomEdits = (random: Random) => {
  const word = () => random.of(vocabulary) ?? ""
  const words = (most: number) => Array.from({ length: 1 + random.below(most) }, word).join(" ")
  const phone = () => `1${random.below(9)}${String(random.below(1e9)).padStart(9, "0")}`
  const anyRow = async (table: (typeof binnable)[number]) => {
    const keys = await database.table<unknown, string>(table).toCollection().primaryKeys()
    return random.of(keys)
  }
  const contactId = async () => (await anyRow("contacts")) ?? "nobody"
  const contact = () =>
    aContact({
      name: words(2),
      tags: random.below(3) ? [] : [word()],
      phone: random.below(2) ? "" : phone(),
      address: random.below(3) ? "" : words(3),
      fields: random.below(4) ? {} : { [`f${random.below(3)}`]: word() }
    })
  const identity = async () => {
    const it = anIdentity({ value: String(random.below(30)), kind: "username" })
    return {
      ...it,
      key: identityKey(it),
      contactId: await contactId(),
      name: word(),
      confirmedAt: null,
      createdAt: 1
    }
  }
  const note = async () => ({
    ...newRecord(random.below(1e6)),
    contactId: await contactId(),
    text: words(5),
    pinnedAt: null,
    quote: random.below(5) ? "" : word(),
    site: "",
    editedAt: null,
    rival: ""
  })
  const link = async () => ({
    ...newRecord(random.below(1e6)),
    ...blankLink,
    contactId: random.below(2) ? null : await contactId(),
    title: words(2),
    target: `https://shop.example/${word()}`,
    href: "",
    channel: "copy-link",
    campaign: word(),
    coupon: random.below(3) ? "" : word()
  })
  const snippet = () => ({
    ...newRecord(1),
    title: words(2),
    bodies: saidAs(words(6)),
    shortcut: word(),
    folder: "",
    tags: [word()],
    promotion: false,
    expiresAt: null,
    uses: 0,
    lastUsedAt: null
  })
  const field = (deletedAt: number | null) => ({
    ...newRecord(1),
    id: `f${random.below(3)}`,
    name: "field",
    type: "text" as const,
    choices: [],
    position: 0,
    deletedAt
  })
  const binOrBack = async () => {
    const table = random.of(binnable) ?? "notes"
    const id = await anyRow(table)
    const row = id && (await database.table<{ deletedAt: number | null }>(table).get(id))
    if (row)
      await write({
        table,
        key: id,
        patch: { deletedAt: row.deletedAt === null ? 7 : null }
      } as Write)
  }
  const things: (() => Promise<unknown>)[] = [
    () => write(put("contacts", contact())),
    () => write(put("contacts", contact())),
    async () => write(patch("contacts", await contactId(), { name: words(2), tags: [word()] })),
    async () => write(patch("contacts", await contactId(), { fields: { f1: word() } })),
    async () => write(put("identities", await identity())),
    async () => {
      const key = random.of(await database.identities.toCollection().primaryKeys())
      if (key)
        await write(
          random.below(2) ? remove("identities", key) : patch("identities", key, { name: word() })
        )
    },
    async () => write(put("notes", await note()), put("notes", await note())),
    async () => write(patch("notes", (await anyRow("notes")) ?? "", { text: words(5) })),
    async () =>
      write(
        put("orders", anOrder({ contactId: await contactId(), number: word(), note: words(2) }))
      ),
    async () => write(put("shareLinks", await link())),
    () => write(put("products", anApple({ title: words(3), sku: word(), tags: [word()] }))),
    () => write(put("snippets", snippet())),
    async () =>
      write(patch("snippets", (await anyRow("snippets")) ?? "", { bodies: saidAs(words(6)) })),
    () => write(put("customFields", field(random.below(2) ? 3 : null))),
    binOrBack,
    binOrBack,
    async () =>
      mergeContacts({
        survivor: await contactId(),
        loser: await contactId(),
        chosen: new Map(),
        note: word
      }),
    async () => {
      const merged = await database.contacts.where("mergedInto").above("").primaryKeys()
      const id = random.of(merged)
      if (id) await unmergeContact(id)
    },
    async () => {
      const latest = await database.changes.orderBy("id").reverse().limit(12).primaryKeys()
      await undo(random.of(latest) ?? "")
    }
  ]
  const erase = async () => {
    const id = await contactId()
    const all = await database.contacts.toCollection().primaryKeys()
    await purge(id, new Map(all.map((it) => [it, `grave ${it}`])), "erase")
  }
  return async () => (random.below(150) === 0 ? erase() : random.of(things)?.())
}
