import "../../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { openPack } from "~formats/hand-over/pack"
import { cardText, makeOwnCard, ownCard } from "~jobs/hand-over/own-card"
import { listColleagues, keepColleague, readPastedCard } from "~jobs/hand-over/colleagues"
import { gatherPack } from "~jobs/hand-over/gather-pack"
import { givePack } from "~jobs/hand-over/give-pack"
import { identityKey } from "~model/identity-key"
import { redactions, type Redaction } from "~model/redaction"
import { database } from "~store/database"
import {
  aContact,
  anApple,
  aNote,
  anIdentity,
  anOrder,
  aCustomField,
  aWant,
  yuan
} from "../../support/builders"
import { aCredit, unspoken } from "../../support/credit-builders"
import { freshDatabase } from "../../support/fresh-database"
import { type Elsewhere, schema, someone } from "../../support/hand-over"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let li: Elsewhere
const mine = aContact({
  name: "Zhang",
  phone: "+86 138 0013 8000",
  email: "canary-mail@example.com",
  address: "canary-road",
  recipient: "canary-recipient",
  fields: { f1: "canary-field" }
})
const other = aContact({ name: "Not handed over" })
const note = aNote({ contactId: mine.id, text: "canary-note" })

beforeEach(async () => {
  await freshDatabase()
  li = await someone("Li")
  await database.contacts.bulkPut([mine, other])
  await database.notes.bulkPut([note, aNote({ contactId: other.id, text: "other-note" })])
  await database.orders.put(
    anOrder({ contactId: mine.id, total: { minor: 987_654, currency: "CNY" }, totalSaid: "¥9876" })
  )
  const seen = [
    anIdentity({ site: "whatsapp", value: "8613800138000@c.us" }),
    anIdentity({ kind: "email", value: "canary-mail@example.com" }),
    anIdentity({ value: "canary-account" })
  ]
  await database.identities.bulkPut(
    seen.map((it) => ({
      ...it,
      key: identityKey(it),
      contactId: mine.id,
      name: "",
      confirmedAt: null,
      createdAt: 1
    }))
  )
  await database.customFields.put(aCustomField())
  await database.pictures.put({
    id: "p1",
    createdAt: 1,
    deletedAt: null,
    contactId: mine.id,
    noteId: note.id,
    name: "canary-picture",
    type: "image/png",
    size: 3,
    width: 1,
    height: 1
  })
  await database.blobs.put({ id: "p1", data: new Blob(["png"]) })
  await database.followUps.put({
    id: "u1",
    createdAt: 1,
    deletedAt: null,
    contactId: mine.id,
    kind: "promise",
    text: "canary-promise",
    said: "",
    dueAt: 5,
    allDay: false,
    every: null,
    state: "open",
    doneAt: null,
    quote: "",
    site: "",
    item: null
  })
  await database.products.put(anApple({ id: "tea", title: "canary-tea", url: "", cost: yuan(5) }))
  await database.wants.put(aWant({ contactId: mine.id, productId: "tea" }))
  await database.credits.bulkPut([
    aCredit({ contactId: mine.id, introducerId: mine.id, number: "canary-credit" }),
    aCredit({
      contactId: mine.id,
      introducerId: other.id,
      campaignId: "spring",
      number: "2",
      said: { ...unspoken, code: other.code, landing: `https://shop.example/?rg=${other.code}` }
    }),
    aCredit({ contactId: other.id, introducerId: mine.id, number: "other-note" })
  ])
  await makeOwnCard("Me")
})

const given = async (...out: Redaction[]) => {
  const made = await givePack({
    contactIds: [mine.id],
    to: li.card,
    out: new Set(out),
    name: "Li: 1 customer"
  })
  if (!made.ok) throw new Error(made.why)
  const bytes = new Uint8Array(await made.file.arrayBuffer())
  const opened = await openPack(bytes, li.keys, li.card, schema)
  if (!opened.ok) throw new Error(opened.why)
  return opened
}

test("a chosen customer goes along with all that is theirs, and nothing of anybody else", async () => {
  const { body, head } = await given()
  expect(body.contacts).toEqual([mine])
  expect([body.notes.length, body.orders.length, body.identities.length]).toEqual([1, 1, 3])
  expect(body.files).toEqual({ p1: btoa("png") })
  expect(head.from.name).toBe("Me")
  expect(JSON.stringify(body)).not.toMatch(/Not handed over|other-note/)
  expect(body.goods).toEqual([{ id: "tea", title: "canary-tea", url: "", gtin: "" }])
  // Who brought them is named by nothing where they stay.
  expect(body.credits.map((it) => it.introducerId)).toEqual(expect.arrayContaining([mine.id, null]))
  expect(JSON.stringify(body)).not.toContain(other.code)
  expect(JSON.stringify(body)).not.toContain(other.id)
})

const told: Record<Redaction, RegExp> = {
  phones: /138.?0013.?8000/,
  emails: /canary-mail/,
  addresses: /canary-(?:road|recipient)/,
  accounts: /canary-account/,
  notes: /canary-note/,
  pictures: /canary-picture/,
  orders: /Apples 5 kg/,
  amounts: /987654|9876/,
  links: new RegExp(mine.code),
  followUps: /canary-promise/,
  fields: /canary-field/,
  wants: /canary-tea/,
  credits: /canary-credit/
}

test.each(redactions)("without %s nothing tells of them", async (out) => {
  expect(JSON.stringify((await given()).body)).toMatch(told[out])
  expect(JSON.stringify((await given(out)).body)).not.toMatch(told[out])
})

test("it is recorded with whom it is about, so that an erasure names it", async () => {
  await given()
  expect(await database.changes.toArray()).toMatchObject([
    { act: { kind: "exported", name: "Li: 1 customer" }, about: [mine.id], edits: [] }
  ])
})

test("the seller's keys are made once, keep their name's last wording and stand in no change", async () => {
  const [first, renamed] = [await ownCard(), await makeOwnCard("Other name")]
  expect(renamed?.card).toEqual({ ...first?.card, name: "Other name" })
  expect(await database.changes.count()).toBe(0)
  const two = await Promise.all([makeOwnCard("A"), makeOwnCard("B")])
  expect(new Set(two.map((it) => it?.card.signs)).size).toBe(1)
})

test("a colleague's card is read, compared and kept; one's own is none", async () => {
  const me = await ownCard()
  if (!me) throw new Error("no keys")
  expect(await readPastedCard(await cardText(me))).toEqual({ ok: false, why: "own-card" })
  const pasted = await readPastedCard(await cardText({ ...li }))
  expect(pasted).toMatchObject({ ok: true, card: li.card })
  expect(await listColleagues()).toEqual([])
  await keepColleague(li.card)
  expect(await listColleagues()).toMatchObject([{ card: li.card }])
})

test("what lies in the bin stays there: a wanted product, and with it that it is wanted", async () => {
  await database.products.update("tea", { deletedAt: 1 })
  const body = await gatherPack([mine.id])
  expect([body.goods, body.wants]).toEqual([[], []])
})
