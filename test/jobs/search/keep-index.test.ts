import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test } from "vitest"
import { IndexKeeper } from "~jobs/search/keep-index"
import type { IndexState } from "~jobs/search/protocol"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { purge } from "~store/purge"
import { undo } from "~store/undo"
import { patch, put, type Write } from "~store/write"
import { aContact, anApple } from "../../support/builders"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"

const act = { kind: "contact-edited", name: "" } as const
const write = (...writes: Write[]) => commit(() => ({ act, writes }))
const note = (contactId: string, text: string) => ({
  ...newRecord(2_000),
  contactId,
  text,
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})

const keepers = new Set<IndexKeeper>()
let rest = () => {}
const open = () => {
  const states: IndexState[] = []
  const waits = new Set<() => void>()
  const keeper = new IndexKeeper(
    (state) => {
      states.push(state)
      for (const it of waits) it()
    },
    database,
    (work) => {
      rest = work
      return () => (rest = () => {})
    }
  )
  keepers.add(keeper)
  const ids = async (text: string) =>
    (await keeper.find({ text, limit: 50, onScreen: "" })).hits.map((it) => it.id)
  /** Until a search finds just these. */
  const until = (text: string, wanted: string[]) => eventually(() => ids(text)).toEqual(wanted)
  return { keeper, states, ids, until }
}

beforeEach(freshDatabase)
afterEach(() => {
  for (const it of keepers) it.stop()
  keepers.clear()
})

test("builds from the rows what no index was stored of, and stores it", async () => {
  const contact = aContact({ name: "曾国藩", phone: "138 0013 8000", tags: ["vip"] })
  const said = note(contact.id, "likes the red one")
  await write(put("contacts", contact), put("notes", said))
  const { ids, until, states } = open()
  await until("国藩", [contact.id])
  expect(await ids("13800138")).toEqual([contact.id])
  expect(await ids("zgf")).toEqual([contact.id])
  expect(await ids("red")).toEqual([said.id])
  expect(await ids("tag:vip")).toEqual([contact.id])
  expect(states.map((it) => it.phase)).toContain("building")
  await eventually(() => states.at(-1)).toMatchObject({ phase: "ready", read: 1 })
  await eventually(() => database.unindexed.count()).toBe(0)
})

test("opens what was stored, reads what was written since, and builds nothing", async () => {
  const anna = aContact({ name: "Anna" })
  await write(put("contacts", anna))
  const first = open()
  await first.until("anna", [anna.id])
  await eventually(() => database.unindexed.count()).toBe(0)
  first.keeper.stop()
  const bert = aContact({ name: "Bert" })
  await write(put("contacts", bert), patch("contacts", anna.id, { name: "Hanna" }))
  const second = open()
  expect(await second.ids("bert")).toEqual([bert.id])
  expect(await second.ids("hanna")).toEqual([anna.id])
  expect(second.states.map((it) => it.phase)).not.toContain("building")
})

test("follows what is written, undone, put into the bin with its owner, and brought back", async () => {
  const { until } = open()
  const contact = aContact({ name: "Anna" })
  const said = note(contact.id, "apples")
  await write(put("contacts", contact), put("notes", said))
  await until("apples", [said.id])
  const renamed = await write(patch("contacts", contact.id, { name: "Berta" }))
  await until("berta", [contact.id])
  await undo(renamed?.id ?? "")
  await until("berta", [])
  await until("anna", [contact.id])
  const binned = await write(patch("contacts", contact.id, { deletedAt: 5 }))
  await until("apples", [])
  await until("anna", [])
  await undo(binned?.id ?? "")
  await until("apples", [said.id])
  await until("anna", [contact.id])
})

test("what is damaged or older is built anew by itself", async () => {
  const anna = aContact({ name: "Anna" })
  await write(put("contacts", anna))
  const first = open()
  await first.until("anna", [anna.id])
  await eventually(() => database.unindexed.count()).toBe(0)
  first.keeper.stop()
  const [segment] = await database.searchParts.where("id").startsWith("segment").toArray()
  const buffers = segment?.data as ArrayBuffer[]
  const text = new Uint16Array(buffers[12] ?? new ArrayBuffer(0))
  text[2] = "x".charCodeAt(0)
  await database.searchParts.put({ id: segment?.id ?? "", data: buffers })
  const second = open()
  await second.until("anna", [anna.id])
  await rebuilt(second.states)
  // Stored under other names, and what was damaged is swept away.
  await eventually(() => database.searchParts.get(segment?.id ?? "")).toBeUndefined()
  second.keeper.stop()

  const head = await database.searchParts.get("head")
  await database.searchParts.put({ id: "head", data: { ...(head?.data as object), version: 0 } })
  const third = open()
  await third.until("anna", [anna.id])
  await rebuilt(third.states)
  await eventually(async () => (await database.searchParts.get("head"))?.data).not.toHaveProperty(
    "version",
    0
  )
  third.keeper.stop()

  await database.searchParts.put({ id: "head", data: "nonsense" })
  const fourth = open()
  await fourth.until("anna", [anna.id])
  await rebuilt(fourth.states)
})

const rebuilt = async (states: readonly IndexState[]) => {
  await eventually(() => states.map((it) => it.phase)).toContain("building")
  await eventually(() => states.at(-1)?.phase).toBe("ready")
}

test("titles are found before all of the index is open, and said to be a part", async () => {
  const contact = aContact({ name: "Anna" })
  const said = note(contact.id, "cinnamon")
  await write(put("contacts", contact), put("notes", said))
  const first = open()
  await first.until("anna", [contact.id])
  await eventually(() => database.unindexed.count()).toBe(0)
  first.keeper.stop()
  const second = open()
  const early = await second.keeper.find({ text: "anna", limit: 9, onScreen: "" })
  expect(early.hits.map((it) => it.id)).toEqual([contact.id])
  expect(early.read).toBeLessThan(1)
  // What no title has waits for the rest.
  const late = await second.keeper.find({ text: "cinnamon", limit: 9, onScreen: "" })
  expect(late).toMatchObject({ hits: [{ id: said.id }], read: 1 })
})

test("who is erased is in no stored part, and is not found", async () => {
  const [anna, bert] = [aContact({ name: "Anna Purgeable" }), aContact({ name: "Bert" })]
  await write(put("contacts", anna), put("contacts", bert))
  const { until } = open()
  await until("purgeable", [anna.id])
  await eventually(() => database.unindexed.count()).toBe(0)
  await purge(anna.id, new Map([[anna.id, "grave"]]), "erase")
  await until("purgeable", [])
  await until("bert", [bert.id])
  await eventually(() => database.unindexed.count()).toBe(0)
  const words = await Promise.all(
    (await database.searchParts.toArray()).map(async ({ data }) => plain(data))
  )
  expect(words.join("\n")).toContain("bert")
  expect(words.join("\n")).not.toContain("purgeable")
})

const plain = (data: unknown): string => {
  if (typeof data === "string") return data
  if (data instanceof ArrayBuffer)
    return data.byteLength % 2 ? "" : String.fromCharCode(...new Uint16Array(data).slice(0, 10_000))
  if (typeof data === "object" && data !== null && !ArrayBuffer.isView(data))
    return Object.values(data).map(plain).join("\n")
  return ""
}

test("stores itself again after a rest, when enough was changed", async () => {
  const { until } = open()
  await until("x", [])
  const many = Array.from({ length: 250 }, (_, at) => anApple({ title: `Pear ${at}` }))
  await write(...many.map((it) => put("products", it)))
  await until("pear 249", [many[249]?.id ?? ""])
  expect(await database.unindexed.count()).toBe(1)
  await eventually(async () => {
    rest()
    return database.unindexed.count()
  }).toBe(0)
})

test("two of them on one database: what one stored and took away the other does not miss", async () => {
  const [a, b] = [open(), open()]
  await a.until("x", [])
  await b.until("x", [])
  const many = Array.from({ length: 250 }, (_, at) => anApple({ title: `Pear ${at}` }))
  await write(...many.map((it) => put("products", it)))
  await a.until("pear 249", [many[249]?.id ?? ""])
  rest()
  await b.until("pear 249", [many[249]?.id ?? ""])
  const plum = anApple({ title: "Plum" })
  await write(put("products", plum))
  await a.until("plum", [plum.id])
  await b.until("plum", [plum.id])
})
