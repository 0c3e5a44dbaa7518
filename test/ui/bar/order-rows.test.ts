import { expect, test } from "vitest"
import { whereRows } from "~ui/screens/bar/order-rows"

const order = { orderId: "o", number: "R-12", summary: "苹果 × 2箱 = ¥136" }
const found = (query: string, words = "Insert where the order is") =>
  whereRows(order, query, words).length

test("the row about an order is found by its words, its number and its goods", () => {
  for (const query of ["where", "ORDER is", "r-12", "苹果", "insert r-12"])
    expect([query, found(query)]).toEqual([query, 1])
  expect(found("进度", "插入订单进度")).toBe(1)
  for (const query of ["", "  ", "pears", "where pears"])
    expect([query, found(query)]).toEqual([query, 0])
  expect(whereRows(null, "where", "where")).toEqual([])
})
