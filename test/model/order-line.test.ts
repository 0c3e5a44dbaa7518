import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { parseOrderLine, sayItems } from "~model/order-line"

const yuan = (minor: number) => ({ minor, currency: "CNY" })
const item = (title: string, quantity: number, unit = "") => ({ title, quantity, unit })

describe("a typed order", () => {
  test.each([
    ["apples x2 136", [item("apples", 2)], yuan(13600)],
    ["apples x 2 136", [item("apples", 2)], yuan(13600)],
    ["Apples 5 kg x2 136", [item("Apples 5 kg", 2)], yuan(13600)],
    ["2 x apples 136", [item("apples", 2)], yuan(13600)],
    ["2x apples", [item("apples", 2)], null],
    ["3 boxes apples ¥136", [item("apples", 3, "boxes")], yuan(13600)],
    ["apples ×3", [item("apples", 3)], null],
    ["apples*3 ¥99.50", [item("apples", 3)], yuan(9950)],
    ["apples x2, pears x1 204", [item("apples", 2), item("pears", 1)], yuan(20400)],
    ["apples x2, 136", [item("apples", 2)], yuan(13600)],
    ["Apples 5 kg 136", [item("Apples", 5, "kg")], yuan(13600)],
    ["mug x2kg 10", [item("mug", 2, "kg")], yuan(1000)],
    ["apples x2 total 136", [item("apples", 2)], yuan(13600)],
    ["apples x2 =136", [item("apples", 2)], yuan(13600)],
    ["apples x2 $20", [item("apples", 2)], { minor: 2000, currency: "USD" }],
    ["苹果2箱 136", [item("苹果", 2, "箱")], yuan(13600)],
    ["苹果2箱136", [item("苹果", 2, "箱")], yuan(13600)],
    ["苹果2箱136元", [item("苹果", 2, "箱")], yuan(13600)],
    ["苹果 2箱 136元", [item("苹果", 2, "箱")], yuan(13600)],
    ["苹果2箱", [item("苹果", 2, "箱")], null],
    ["苹果x2箱136", [item("苹果", 2, "箱")], yuan(13600)],
    ["苹果×２　１３６", [item("苹果", 2)], yuan(13600)],
    ["2箱苹果 136", [item("苹果", 2, "箱")], yuan(13600)],
    ["2箱苹果136元", [item("苹果", 2, "箱")], yuan(13600)],
    ["苹果2箱，梨1箱 共204", [item("苹果", 2, "箱"), item("梨", 1, "箱")], yuan(20400)],
    ["苹果2箱、梨1箱 204", [item("苹果", 2, "箱"), item("梨", 1, "箱")], yuan(20400)],
    ["苹果2箱梨1箱204", [item("苹果", 2, "箱"), item("梨", 1, "箱")], yuan(20400)],
    ["苹果5斤装 2箱 136", [item("苹果5斤装", 2, "箱")], yuan(13600)],
    ["苹果5斤装x2 136", [item("苹果5斤装", 2)], yuan(13600)],
    ["apples x2 @68", [item("apples", 2)], yuan(13600)],
    ["苹果2箱 @68", [item("苹果", 2, "箱")], yuan(13600)]
  ])("%s", (line, lines, total) => {
    expect(parseOrderLine(line, "CNY")).toEqual({ lines, total })
  })

  test.each([
    ["", "nothing"],
    ["apples", "no quantity"],
    ["136", "no item"],
    ["Apples 5 kg", "the name of a product"],
    ["苹果5斤装", "the name of a product"],
    ["max 5", "an x within a word"],
    ["airmax 90", "an x within a word"],
    ["xbox 360", "an x within a word"],
    ["Model X3 cable", "words left over"],
    ["apples x0", "none of it"],
    ["apples x999999", "more than anybody has"],
    ["apples x2.5", "a part of one"],
    ["apples x2 136 soon", "words left over"],
    ["apples x2 100-200", "a range"],
    ["apples x2, pears x1 @68", "a price each, of two kinds"]
  ])("%s is a search: %s", (line) => {
    expect(parseOrderLine(line, "CNY")).toBeNull()
  })

  test("whatever is typed: no throw, and counts and totals within their bounds", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom("苹", "果", "箱", "x", "×", "2", "9", " ", ",", "¥", "a"),
        maxLength: 400
      })
    )
    fc.assert(
      fc.property(typed, (line) => {
        const order = parseOrderLine(line, "CNY")
        if (!order) return true
        const whole = (it: number) => Number.isSafeInteger(it)
        return (
          order.lines.every(
            (it) => it.title.trim() === it.title && it.title !== "" && whole(it.quantity)
          )
          && (order.total === null || whole(order.total.minor))
        )
      }),
      { numRuns: 300 }
    )
  })

  test("a long line is read in no time", () => {
    const started = performance.now()
    parseOrderLine("5斤装".repeat(700), "CNY")
    parseOrderLine("a x".repeat(700), "CNY")
    parseOrderLine(`${" ".repeat(1900)}x`, "CNY")
    expect(performance.now() - started).toBeLessThan(500)
  })

  test("what was typed plainly is what is said", () => {
    const word = fc.constantFrom("apples", "tea", "苹果", "blue mug", "Tee M")
    fc.assert(
      fc.property(
        word,
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(1e6),
        (title, count, price) => {
          const order = parseOrderLine(`${title} x${count} ${price}`, "CNY")
          return (
            order?.total?.minor === price * 100 && sayItems(order.lines) === `${title} × ${count}`
          )
        }
      )
    )
  })
})

test("items for people", () => {
  expect(sayItems([item("apples", 2), item("苹果", 2, "箱")])).toBe("apples × 2, 苹果 × 2箱")
  expect(sayItems([item("pears", 2, "kg"), item("tea", 1, "boxes")])).toBe(
    "pears × 2 kg, tea × 1 boxes"
  )
})
