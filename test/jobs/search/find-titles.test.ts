import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { findPeople } from "~jobs/search/find-people"
import { findTitles } from "~jobs/search/find-titles"
import { IndexKeeper } from "~jobs/search/keep-index"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { VERSION } from "~search/index/packed-index"
import { database } from "~store/database"
import { purge } from "~store/purge"
import { patch, put, type Write } from "~store/write"
import { aContact, anApple } from "../../support/builders"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", () => ({ default: {} }))

const write = (...writes: Write[]) =>
  commit(() => ({ act: { kind: "contact-edited", name: "" }, writes }))
let keeper: IndexKeeper | null = null
const stored = async () => {
  keeper = new IndexKeeper()
  await eventually(() => database.searchParts.get("head")).toBeDefined()
  keeper.stop()
}
const ids = async (text: string) => (await findTitles(text, { limit: 9 }))?.map((it) => it.id)

let epoch = 0
beforeEach(async () => {
  await freshDatabase()
  // What the last test's database had is forgotten.
  await database.unindexed.put({ seq: ++epoch * 1000, keys: ["all"] })
  await ids("")
})
afterEach(() => keeper?.stop())

test("finds titles, sounds and tags in what was stored and what was written since; no body", async () => {
  const zeng = aContact({ name: "曾国藩", tags: ["vip"], address: "Long Road 7" })
  const apple = anApple({ title: "Golden Delicious" })
  const text = { quote: "", site: "", pinnedAt: null, editedAt: null, rival: "" }
  const note = { ...newRecord(1), ...text, contactId: zeng.id, text: "golden" }
  await write(put("contacts", zeng), put("products", apple), put("notes", note))
  await stored()
  expect(await ids("zgf")).toEqual([zeng.id])
  expect(await ids("tag:vip")).toEqual([zeng.id])
  expect(await ids("golden")).toEqual([apple.id])
  expect(await ids("long road")).toEqual([])

  const since = aContact({ name: "单雄信" })
  await write(put("contacts", since), patch("contacts", zeng.id, { name: "Mr Tseng" }))
  expect(await ids("shanxiongxin")).toEqual([since.id])
  expect(await ids("zgf")).toEqual([])
  expect(await ids("tseng")).toEqual([zeng.id])
  expect((await findPeople("tseng", 8)).map((it) => it.title)).toEqual(["Mr Tseng"])
  expect(await findPeople("golden", 8)).toEqual([])
  await write(patch("contacts", zeng.id, { deletedAt: 5 }))
  expect(await ids("tseng")).toEqual([])
})

test("with nothing stored, and after somebody was erased, people are found by the rows", async () => {
  const [anna, bert] = [aContact({ name: "Anna" }), aContact({ name: "Bert" })]
  await write(put("contacts", anna), put("contacts", bert))
  expect(await findTitles("anna", { limit: 9 })).toBeNull()
  expect((await findPeople("anna", 8)).map((it) => it.id)).toEqual([anna.id])
  await stored()
  expect(await ids("bert")).toEqual([bert.id])
  await purge(bert.id, new Map([[bert.id, "grave"]]), "erase")
  expect(await ids("bert")).toBeUndefined()
  expect(await findPeople("bert", 8)).toEqual([])
  expect((await findPeople("anna", 8)).map((it) => it.id)).toEqual([anna.id])
})

test("stored titles that are damaged are as if there were none", async () => {
  const anna = aContact({ name: "Anna" })
  await write(put("contacts", anna))
  await stored()
  const [row] = await database.searchParts.where("id").startsWith("titles").toArray()
  await database.searchParts.put({ id: row?.id ?? "", data: { version: VERSION } })
  expect(await ids("anna")).toBeUndefined()
  expect((await findPeople("anna", 8)).map((it) => it.id)).toEqual([anna.id])
})
