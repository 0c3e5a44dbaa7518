import { describe, expect, test } from "vitest"

import { orderedOn } from "~model/ordered-on"
import { type OrderWords, readTotal, seenOrder } from "~model/seen-order"

import { yuan } from "../support/builders"

const words = (fields: Record<string, string>, more: Partial<OrderWords> = {}): OrderWords => ({
  fields,
  items: [],
  states: { processing: "paid" },
  hasNumber: true,
  currency: "",
  ...more
})

describe("an order as a page tells it", () => {
  test("its number is what people say, without the mark before it", () => {
    expect(seenOrder(words({ order: "#1001" }))?.number).toBe("1001")
    expect(seenOrder(words({ order: "№ 7" }))?.number).toBe("7")
  })

  test("a page that is still without the number it should have is no order yet", () => {
    expect(seenOrder(words({ "order-id": "5123456789" }))).toBeNull()
    expect(seenOrder(words({ "order-id": "512" }, { hasNumber: false }))?.number).toBe("512")
    expect(seenOrder(words({}))).toBeNull()
  })

  test("the site's word for its state means what the rule says, and else nothing", () => {
    const state = (status: string) => seenOrder(words({ order: "1", status }))?.stateSeen
    expect([state("Processing"), state("on-hold"), state("")]).toEqual(["paid", null, null])
  })

  test.each([
    ["2", 2, "Tea"],
    ["× 3", 3, "Tea"],
    ["３", 3, "Tea"],
    ["", 1, "Tea"],
    ["2.5 kg", 1, "Tea (2.5 kg)"],
    ["0", 1, "Tea (0)"],
    ["1000000", 1, "Tea (1000000)"]
  ])("a quantity written %s", (quantity, count, title) => {
    const items = [{ title: "Tea", quantity, total: "", sku: "" }]
    expect(seenOrder(words({ order: "1" }, { items }))?.lines).toMatchObject([
      { title, quantity: count }
    ])
  })
})

describe("a total", () => {
  test.each([
    ["€12,50", "", { minor: 1250, currency: "EUR" }],
    ["US$136.00", "CNY", { minor: 13600, currency: "USD" }],
    ["136元", "USD", yuan(136)],
    ["¥136.00", "CNY", yuan(136)],
    ["¥136", "JPY", { minor: 136, currency: "JPY" }],
    ["kr 120,00", "SEK", { minor: 12000, currency: "SEK" }]
  ])("%s of a seller who sells in %s", (text, currency, money) => {
    expect(readTotal(text, currency)).toEqual(money)
  })

  test.each([
    ["$136.00", ""],
    ["$136.00", "EUR"],
    ["¥136.00", ""],
    ["kr 120,00", ""],
    ["136.00", "CNY"],
    ["136 for 2 items", "CNY"],
    ["", "CNY"]
  ])("%s of a seller who sells in %s is not guessed", (text, currency) => {
    expect(readTotal(text, currency)).toBeNull()
  })
})

describe("the day of an order", () => {
  const day = (year: number, month: number, date: number) =>
    new Date(year, month - 1, date).getTime()
  test.each([
    ["2025-11-03 16:12", day(2025, 11, 3)],
    ["2025/1/9", day(2025, 1, 9)],
    ["下单时间：2025年11月3日", day(2025, 11, 3)],
    ["Nov 3, 2025 at 4:12 pm", day(2025, 11, 3)],
    ["3rd November 2025", day(2025, 11, 3)]
  ])("%s", (text, at) => {
    expect(orderedOn(text)).toBe(at)
  })
  test.each(["03/04/2025", "2025-02-31", "2099-01-01", "3 Brumaire 2025", "yesterday", ""])(
    "%s is not read",
    (text) => {
      expect(orderedOn(text)).toBeNull()
    }
  )
})
