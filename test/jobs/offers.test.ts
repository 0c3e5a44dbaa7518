import "../support/fresh-database"

import { beforeEach, describe, expect, test, vi } from "vitest"

import { offerNext, offersFor, offersForAll } from "~jobs/offers"
import { addWant, binWant, meetWant } from "~jobs/wants"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, anApple, anOrder } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const day = 864e5
const now = Date.now()
const zhang = aContact({ name: "张三", size: "M" })
const tea = anApple({ title: "Tea", url: "", lastsDays: 30 })
const cup = anApple({ title: "Cup", url: "", tags: ["blue"] })
const shirt = anApple({
  title: "Shirt",
  url: "",
  variants: [{ id: "m", name: "M", sku: "", price: null, available: true }]
})

const buys = (contactId: string, daysAgo: number, ...products: { id: string; title: string }[]) =>
  database.orders.add(
    anOrder({
      contactId,
      createdAt: now - daysAgo * day,
      number: crypto.randomUUID(),
      lines: products.map(({ id, title }) => ({ title, productId: id, quantity: 1, unit: "" }))
    })
  )

const { getAll } = IDBObjectStore.prototype

/** IndexedDB's own getAll, which tells what it gave. */
const watched = (told: (rows: unknown[]) => void) =>
  function (this: IDBObjectStore, ...args: Parameters<typeof getAll>) {
    const request = getAll.apply(this, args)
    request.addEventListener("success", () => told(request.result))
    return request
  }

beforeEach(async () => {
  await freshDatabase()
  await database.contacts.add(zhang)
  await database.products.bulkAdd([tea, cup, shirt])
})

describe("used up", () => {
  test("what was bought last counts, not what was bought before", async () => {
    await buys(zhang.id, 28, tea)
    expect(await offersFor(zhang, now)).toMatchObject([
      { why: "runs-out", product: { id: tea.id } }
    ])
    await buys(zhang.id, 2, tea)
    expect(await offersFor(zhang, now)).toEqual([])
  })

  test("over all customers the longest waiting first; not who asked to stop, no groups", async () => {
    const anna = aContact({ name: "Anna" })
    const quiet = aContact({ name: "Quiet", consent: "stopped" })
    const group = aContact({ name: "Group", group: true })
    await database.contacts.bulkAdd([anna, quiet, group])
    await buys(zhang.id, 28, tea)
    for (const it of [anna, quiet, group]) await buys(it.id, 35, tea)
    const all = await offersForAll(now)
    expect(all.map((it) => it.contact.name)).toEqual(["Anna", "张三"])
  })
})

describe("wishes", () => {
  test("come back with the variant when it is there again; once met they are gone", async () => {
    const kept = await addWant(zhang.id, shirt.id, "m")
    if (!kept.ok) throw new Error(kept.why)
    const [offer] = await offersFor(zhang, now)
    expect(offer).toMatchObject({ why: "back", variant: { id: "m" } })
    const [want] = await database.wants.toArray()
    await meetWant(want?.id ?? "")
    expect(await offersFor(zhang, now)).toEqual([])
  })

  test("are kept once, can be undone, and binned", async () => {
    const first = await addWant(zhang.id, shirt.id, "m")
    expect(await addWant(zhang.id, shirt.id, "m")).toEqual({ ok: true, change: null })
    expect(await database.wants.count()).toBe(1)
    const [want] = await database.wants.toArray()
    await binWant(want?.id ?? "")
    expect(await offersFor(zhang, now)).toEqual([])
    expect(await addWant(zhang.id, shirt.id, "m")).toMatchObject({ ok: true })
    if (first.ok && first.change) await undo(first.change.id)
    expect((await database.wants.toArray()).filter((it) => !it.deletedAt)).toHaveLength(1)
  })

  test("of nobody or nothing are refused", async () => {
    expect(await addWant("nobody", shirt.id, null)).toEqual({ ok: false, why: "no-such-contact" })
    expect(await addWant(zhang.id, "nothing", null)).toEqual({ ok: false, why: "gone" })
  })
})

test("what goes with it: what two others bought beside the same, never what they have or one alone has", async () => {
  await buys(zhang.id, 100, tea)
  const others = ["a", "b", "c"].map((name) => aContact({ name }))
  await database.contacts.bulkAdd(others)
  for (const it of others) await buys(it.id, 90, tea, cup)
  for (const it of others.slice(0, 2)) await buys(it.id, 80, shirt)
  expect(await offerNext(zhang)).toMatchObject([
    // Fewer bought it, but it is there in their size.
    { why: "next", product: { id: shirt.id }, variant: { id: "m" }, others: 2, like: "Tea" },
    { why: "next", product: { id: cup.id }, others: 3 }
  ])
  await buys(zhang.id, 1, cup)
  await database.products.update(shirt.id, { availability: "out-of-stock" })
  expect(await offerNext(zhang)).toEqual([])
})

describe("of many", () => {
  test("no more rows are read at once than a page of them", async () => {
    const sizes: number[] = []
    const count = (rows: unknown[]) => sizes.push(rows.length)
    await database.orders.bulkAdd(
      Array.from({ length: 4500 }, (_, at) =>
        anOrder({ id: `o${at}`, number: `${at}`, contactId: zhang.id, createdAt: now - 99 * day })
      )
    )
    await buys(zhang.id, 28, tea)
    const reading = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(watched(count))
    const all = await offersForAll(now)
    reading.mockRestore()
    expect(all).toMatchObject([{ contact: { id: zhang.id }, offer: { why: "runs-out" } }])
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000)
  })

  test("orders are not read at all where nothing is ever used up", async () => {
    await database.products.delete(tea.id)
    await buys(zhang.id, 28, cup)
    const asked = vi.spyOn(database, "of")
    expect(await offersForAll(now)).toEqual([])
    expect(asked.mock.calls).toEqual([["products"]])
    asked.mockRestore()
  })
})
