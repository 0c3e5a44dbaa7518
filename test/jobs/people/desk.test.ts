import { freshDatabase } from "../../support/fresh-database"

import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { Desk, deskBy } from "~jobs/people/desk"
import { type Wish, whats } from "~jobs/people/desk-protocol"
import { database } from "~store/database"
import { keepOutside, type Outside } from "~store/guard/outside"
import { deskHere } from "../../support/desk-here"
import { shopifyOrders } from "../../support/people-files"
import { plainReading, taking } from "../../support/read-people"
import { guessOrderRows } from "~formats/people/order-rows"

vi.setConfig({ testTimeout: 120_000 })
beforeEach(freshDatabase)
afterEach(() => {
  deskBy(null)
  keepOutside(null)
})

const untold = () => undefined
const never = new AbortController().signal
const people = (rows: number, name = "people.csv") =>
  new File(
    [
      `name,phone\n${Array.from({ length: rows }, (_, at) => `P${at},+1212${1000000 + at}`).join("\n")}\n`
    ],
    name
  )
const wish: Wish = { kind: "people", mapping: ["name", "phone"], reading: plainReading, taking }

it("a file's rows stay with who reads them: counted, looked at, written, and the worker ends", async () => {
  let ended = 0
  deskBy(() => deskHere(() => ended++))
  const desk = new Desk()
  const read = await desk.open(people(600), {}, untold)
  if (!read.ok || read.value.value.kind !== "people") throw new Error("not read")
  expect(read.value.file).toEqual({ kind: "text", encoding: "utf-8" })
  expect(read.value.value.people).toMatchObject({ format: "plain", header: ["name", "phone"] })
  expect(read.value.value.people.rows).toHaveLength(200)
  const shares: number[] = []
  const planned = await desk.plan(wish, (it) => shares.push(it))
  expect(planned.taken).toBe(600)
  expect(new Set(Array.from(planned.what, (it) => whats[it]))).toEqual(new Set(["new"]))
  expect(shares.some((it) => it > 0.25 && it <= 1)).toBe(true)
  expect(await desk.steps([599, 0])).toMatchObject([{ name: "P599" }, { name: "P0", row: 2 }])
  const written: number[] = []
  const done = await desk.write((it) => written.push(it), never)
  expect(done).toMatchObject({
    ok: true,
    change: { act: { kind: "people-imported", name: "600" }, edits: [] }
  })
  expect(await database.contacts.count()).toBe(600)
  expect(written.length).toBeGreaterThan(0)
  expect(ended).toBe(0)
  desk.close()
  expect(ended).toBe(1)
})

it("ended on the way there, nothing of it is here; and it may be written after all", async () => {
  deskBy(() => deskHere())
  const desk = new Desk()
  await desk.open(people(600), {}, untold)
  await desk.plan(wish, untold)
  const ending = new AbortController()
  const done = await desk.write(() => ending.abort(), ending.signal)
  expect(done).toEqual({ ok: false, why: "stopped" })
  expect(await database.contacts.count()).toBe(0)
  expect((await desk.write(untold, never)).ok).toBe(true)
  expect(await database.contacts.count()).toBe(600)
})

it("who leaves while it is written has not stopped it: the worker ends after it", async () => {
  let ended = 0
  deskBy(() => deskHere(() => ended++))
  const desk = new Desk()
  await desk.open(people(20), {}, untold)
  await desk.plan(wish, untold)
  const writing = desk.write(untold, never)
  desk.close()
  expect(ended).toBe(0)
  expect((await writing).ok).toBe(true)
  expect(ended).toBe(1)
})

it("of two plans the last is told, and is what is written", async () => {
  deskBy(() => deskHere())
  const desk = new Desk()
  await desk.open(people(3000), {}, untold)
  let told = false
  void desk.plan(wish, untold).then(() => (told = true))
  const planned = await desk.plan({ ...wish, mapping: ["", "phone"] }, untold)
  expect(planned.taken).toBe(3000)
  expect(await desk.steps([0])).toMatchObject([{ name: "+12121000000" }])
  expect(told).toBe(false)
})

it("orders of a shop go the same way", async () => {
  deskBy(() => deskHere())
  const desk = new Desk()
  const read = await desk.open(new File([shopifyOrders], "orders.csv"), {}, untold)
  if (!read.ok || read.value.value.kind !== "orders") throw new Error("no orders")
  const { orders } = read.value.value
  const mapping = guessOrderRows(orders)
  const planned = await desk.plan(
    { kind: "orders", mapping, currency: "USD", shop: "shopify-admin", taking },
    untold
  )
  expect(planned.taken).toBe(3)
  expect(await desk.steps([1])).toMatchObject([{ what: "new", buyer: "Cy Young" }])
  expect((await desk.write(untold, never)).ok).toBe(true)
  expect(await database.orders.count()).toBe(3)
})

it("what is no table is refused in words, and so is what is too large, which is never read", async () => {
  deskBy(() => deskHere())
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])], "a.png")
  expect(await new Desk().open(picture, {}, untold)).toMatchObject({
    fault: { why: "not-a-table" }
  })
  const large = new File(["x"], "a.csv")
  Object.defineProperty(large, "size", { value: 31_000_000 })
  expect(await new Desk().open(large, {}, untold)).toMatchObject({ fault: { why: "too-large" } })
})

it("what lies outside of the database the page keeps for it", async () => {
  const kept: unknown[] = []
  keepOutside({
    canary: async () => null,
    keep: async (canary, entries) => void kept.push([canary, entries]),
    journal: async () => [],
    forgetJournal: async () => undefined
  })
  let there: Outside | null = null
  deskBy(() => deskHere(untold, (it) => (there = it)))
  const desk = new Desk()
  await desk.open(people(1), {}, untold)
  const canary = { database: "d", seq: 1, at: 2, counts: {} }
  await (there as Outside | null)?.keep(canary, [])
  expect(kept).toContainEqual([canary, []])
})

it("without a worker all of it is done in the page", async () => {
  const desk = new Desk()
  await desk.open(people(5), {}, untold)
  await desk.plan(wish, untold)
  expect((await desk.write(untold, never)).ok).toBe(true)
  expect(await database.contacts.count()).toBe(5)
})
