import { describe, expect, it } from "vitest"
import { readBarQuery } from "~ui/parts/bar-query"

describe("readBarQuery", () => {
  it.each([
    ["apple", "search", "apple"],
    ["  apple ", "search", "apple"],
    ["", "search", ""],
    ["//ap", "search", "ap"],
    ["、、发货", "search", "发货"],
    ["+ likes blue", "note", "likes blue"],
    ["＋喜欢蓝色", "note", "喜欢蓝色"],
    ["+", "note", ""],
    ["!ships tomorrow 3pm", "plan", "ships tomorrow 3pm"],
    ["！明天下午三点发货", "plan", "明天下午三点发货"],
    [">apples", "link", "apples"],
    ["＞苹果", "link", "苹果"],
    ["》苹果", "link", "苹果"],
    ["apples x2 136", "order", "apples x2 136"],
    ["苹果2箱 136", "order", "苹果2箱 136"],
    ["iphone 15", "search", "iphone 15"],
    ["+ apples x2", "note", "apples x2"]
  ])("reads %j as %s", (input, kind, text) => {
    expect(readBarQuery(input, "CNY")).toMatchObject({ kind, text })
  })

  it("takes an amount without a currency in the usual one", () => {
    expect(readBarQuery("apples x2 136", "JPY")).toMatchObject({
      order: { total: { minor: 136, currency: "JPY" } }
    })
  })
})
