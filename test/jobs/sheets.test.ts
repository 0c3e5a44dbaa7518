import "../support/fresh-database"

import { beforeEach, describe, expect, test } from "vitest"

import { saveProduct } from "~jobs/save-product"
import { addBuyers, linkBuyers, proposeBuyers } from "~jobs/sheet-buyers"
import { differencesOf, followSheet, makeOrders, unpaidOf } from "~jobs/sheet-orders"
import { sheetText, sumsOf, tallyOf } from "~jobs/sheet-tally"
import { addSheet, binSheet, editSheet, editSheetLine, pasteSheetAgain } from "~jobs/sheets"
import { moveOrder } from "~jobs/take-order"
import type { Sheet } from "~model/sheet"
import { database } from "~store/database"
import { undo } from "~store/undo"

import { aContact, yuan } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

const text = "#接龙\n1. 小李 苹果2箱\n2. Ann 梨1箱\n3. 王姐 苹果1箱\n王姐 取消"
const keep = async (fields: Partial<Parameters<typeof addSheet>[0]> = {}): Promise<Sheet> => {
  const done = await addSheet({ title: "周六水果", text, contactId: "", only: "", ...fields })
  if (!done.ok) throw new Error(done.why)
  return sheet(done.change?.edits[0]?.key ?? "")
}
const sheet = async (id: string): Promise<Sheet> => {
  const found = await database.sheets.get(id)
  if (!found) throw new Error("no such sheet")
  return found
}
const orders = async () =>
  (await database.orders.toArray()).toSorted((a, b) => a.number.localeCompare(b.number))
const undoLast = async (done: Awaited<ReturnType<typeof makeOrders>>) => {
  if (done.ok && done.change) await undo(done.change.id)
}

beforeEach(freshDatabase)

describe("a pasted sheet", () => {
  test("is kept as it was read, its goods linked to products", async () => {
    await saveProduct({ title: "红富士苹果", price: yuan(68) })
    const { lines } = await keep()
    const [product] = await database.products.toArray()
    expect(lines.map((it) => [it.name, it.void, it.items.length])).toEqual([
      ["小李", false, 1],
      ["Ann", false, 1],
      ["王姐", true, 1],
      ["王姐", true, 0]
    ])
    expect(lines[0]?.items).toEqual([
      { title: "苹果", quantity: 2, unit: "箱", productId: product?.id }
    ])
  })

  test("names its one thing where lines do not, in parts too", async () => {
    const { lines } = await keep({ text: "1. 小李 +1\n2. Ann 1.5斤", only: "樱桃" })
    expect(lines.map((it) => it.items[0])).toMatchObject([
      { title: "樱桃", quantity: 1 },
      { title: "樱桃", quantity: 1.5, unit: "斤" }
    ])
  })

  test.each([
    ["nothing readable", { text: "大家好" }, "no-lines"],
    ["no title", { title: " " }, "empty"],
    ["too much text", { text: "1. 小李 2箱\n".repeat(20_000) }, "too-long"],
    [
      "too many lines",
      { text: Array.from({ length: 1001 }, (_, at) => `${at + 1}. 客${at} 1箱`).join("\n") },
      "too-many-lines"
    ]
  ])("%s is refused, and nothing is written", async (_what, fields, why) => {
    const done = await addSheet({ title: "周六", text, contactId: "", only: "", ...fields })
    expect(done).toEqual({ ok: false, why })
    expect(await database.sheets.count()).toBe(0)
  })

  test("is put right line by line; what the seller said is sure", async () => {
    const { id } = await keep({ text: "1. 小李\n2. 王姐 2箱" })
    await editSheetLine(id, 0, {
      name: "李雷",
      items: [{ title: "苹果", quantity: 3, unit: "箱" }]
    })
    expect((await sheet(id)).lines[0]).toMatchObject({
      name: "李雷",
      confidence: 1,
      items: [{ title: "苹果", quantity: 3 }]
    })
    expect(await editSheetLine(id, 9, { void: true })).toEqual({ ok: false, why: "gone" })
    await editSheet(id, { title: " 周日 " })
    expect((await sheet(id)).title).toBe("周日")
    await binSheet(id)
    expect(await editSheet(id, { title: "x" })).toEqual({ ok: false, why: "gone" })
  })

  test("pasted again keeps what was put right and ordered, and adds what is new", async () => {
    const { id } = await keep({ text: "1. 小李 苹果2箱\n2. Ann 梨1箱" })
    await addBuyers(id)
    await makeOrders(id)
    await editSheetLine(id, 0, { name: "李雷" })
    await pasteSheetAgain(id, "1. 小李 苹果2箱\n2. 王姐 苹果1箱")
    const { lines } = await sheet(id)
    expect(lines.map((it) => [it.name, it.void, it.orderId !== null])).toEqual([
      ["李雷", false, true],
      ["王姐", false, false],
      ["Ann", true, true]
    ])
  })
})

describe("buyers", () => {
  test("are proposed by name, also across scripts; of two of one name nobody", async () => {
    await database.contacts.bulkAdd([
      aContact({ id: "zs", name: "Zhang San" }),
      aContact({ id: "ann", name: "ANN " }),
      aContact({ id: "l1", name: "小李" }),
      aContact({ id: "l2", name: "小李🌸" }),
      aContact({ id: "g", name: "王姐", group: true })
    ])
    const found = await proposeBuyers(
      await keep({ text: "1. 张三 1箱\n2. Ann 2箱\n3. 小李 1箱\n4. 王姐 1箱" })
    )
    expect(Array.from(found, ([at, it]) => [at, it.contactId, it.by])).toEqual([
      [0, "zs", "script"],
      [1, "ann", "name"]
    ])
  })

  test("are known by what they were linked to in the group before", async () => {
    await database.contacts.bulkAdd([
      aContact({ id: "g", name: "水果群", group: true }),
      aContact({ id: "ll", name: "李雷" })
    ])
    const first = await keep({ contactId: "g" })
    await linkBuyers(first.id, new Map([[0, "ll"]]))
    const found = await proposeBuyers(await keep({ contactId: "g" }))
    expect(found.get(0)).toEqual({ contactId: "ll", name: "李雷", by: "before" })
    expect((await proposeBuyers(await keep())).get(0)).toBeUndefined()
  })

  test("who are new become customers at once, one of each name, in one change", async () => {
    const { id } = await keep({ text: "1. 小李 1箱\n2. Ann 2箱\n小李再加1箱\n3. 王姐 取消" })
    const done = await addBuyers(id)
    expect((await database.contacts.toArray()).map((it) => it.name).toSorted()).toEqual([
      "Ann",
      "小李"
    ])
    const [first, , third] = (await sheet(id)).lines
    expect(first?.contactId).toBe(third?.contactId)
    await undoLast(done)
    expect(await database.contacts.count()).toBe(0)
    expect((await sheet(id)).lines[0]?.contactId).toBeNull()
  })
})

describe("orders of a sheet", () => {
  test("are one per buyer, to be paid, made once, and taken back in one go", async () => {
    await saveProduct({ title: "苹果", price: yuan(68) })
    const { id } = await keep({ text: "1. 小李 苹果2箱\n2. Ann 梨1箱\n小李再加1箱" })
    expect(await makeOrders(id)).toEqual({ ok: false, why: "no-buyers" })
    await addBuyers(id)
    const done = await makeOrders(id)
    const made = await orders()
    expect(made).toMatchObject([
      { number: "R-1", state: "to-pay", sheetId: id, total: yuan(204), lines: [{ quantity: 3 }] },
      { number: "R-2", total: null, lines: [{ title: "梨", quantity: 1 }] }
    ])
    expect(await makeOrders(id)).toEqual({ ok: false, why: "no-buyers" })
    await undoLast(done)
    expect(await orders()).toEqual([])
    expect((await sheet(id)).lines.every((it) => it.orderId === null)).toBe(true)
  })

  test("say what differs when the sheet is corrected afterwards, and follow it when told to", async () => {
    await saveProduct({ title: "苹果", price: yuan(68) })
    const { id } = await keep()
    await addBuyers(id)
    await makeOrders(id)
    expect(differencesOf(await sheet(id), await orders())).toEqual([])
    await editSheetLine(id, 0, { items: [{ title: "苹果", quantity: 3, unit: "箱" }] })
    await editSheetLine(id, 1, { void: true })
    const found = differencesOf(await sheet(id), await orders())
    expect(found.map((it) => [it.ordered, it.wanted])).toEqual([
      ["苹果 × 2箱", "苹果 × 3箱"],
      ["梨 × 1箱", ""]
    ])
    for (const { order } of found) await followSheet(id, order.id)
    const states = (await orders()).map((it) => [it.state, it.total?.minor ?? null])
    expect(states).toContainEqual(["to-pay", 20_400])
    expect(states).toContainEqual(["cancelled", null])
    expect(differencesOf(await sheet(id), await orders())).toEqual([])
  })

  test("tell who has not paid", async () => {
    const { id } = await keep()
    await addBuyers(id)
    await makeOrders(id)
    const [first] = await orders()
    await moveOrder(first?.id ?? "")
    const open = unpaidOf(id, await orders())
    expect(open).toHaveLength(1)
    expect(open[0]?.id).not.toBe(first?.id)
  })
})

test("the tally counts what stands, per thing and unit, and never adds two currencies", async () => {
  await saveProduct({ title: "苹果", price: yuan(68) })
  await saveProduct({ title: "Pears", price: { minor: 500, currency: "USD" } })
  const kept = await keep({
    text: "1. 小李 苹果1箱\n2. 王姐 苹果2箱\n3. Ann pears x3\n4. 赵 0.5斤枣\n5. 钱 苹果5箱\n钱 取消"
  })
  const tally = tallyOf(kept, await database.products.toArray())
  expect(tally.map((it) => `${it.title} ${it.quantity}${it.unit} ${it.sum?.minor}`)).toEqual([
    "苹果 3箱 20400",
    "pears 3 1500",
    "枣 0.5斤 undefined"
  ])
  expect(sumsOf(tally)).toEqual([yuan(204), { minor: 1500, currency: "USD" }])
  expect(sheetText(kept, tally)).toContain("1. 小李 苹果 × 1箱\n2. 王姐")
  expect(sheetText(kept, tally)).not.toContain("钱")
})
