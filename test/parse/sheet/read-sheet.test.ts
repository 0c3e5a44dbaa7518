import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readSheet } from "~parse/sheet/read-sheet"

const say = (text: string, goods: { title: string }[] = []) =>
  readSheet(text, goods).lines.map(
    (it) =>
      `${it.void ? "void " : ""}${it.name}: ${it.items.map((one) => `${one.title}×${one.quantity}${one.unit}`).join(" ")}`
  )

describe("a pasted list", () => {
  test.each([
    ["1. 小李 苹果2箱 2. 王姐 梨1箱", ["小李: 苹果×2箱", "王姐: 梨×1箱"]],
    ["一、小李 苹果两箱\n二、王姐 苹果十二箱", ["小李: 苹果×2箱", "王姐: 苹果×12箱"]],
    ["1️⃣ Ann x3\n2️⃣ Ben +1", ["Ann: ×3", "Ben: ×1"]],
    ["1. 502 老赵 苹果1\n老赵-1", ["void 老赵: 苹果×1", "void 老赵: "]],
    [
      "1. 小李 苹果2箱 橙子1箱\n小李 橙子不要了",
      ["void 小李: 苹果×2箱 橙子×1箱", "小李: 苹果×2箱"]
    ],
    ["1. 一个好人 苹果1箱 梨2箱", ["一个好人: 苹果×1箱 梨×2箱"]],
    ["1. 小李 2箱\n小李 取消 换成3箱", ["void 小李: ×2箱", "小李: ×3箱"]],
    ["1. 小李 2箱\n小李再加1箱", ["小李: ×2箱", "小李: ×1箱"]],
    ["1. 赵 5斤装苹果2箱\n2. 王 10斤/箱的2箱", ["赵: 5斤装苹果×2箱", "王: ×2箱"]],
    ["Cleo: 1 rye\nCleo can't make it, cancel", ["void Cleo: rye×1", "void Cleo: "]],
    ["#接龙\n例 1. 张三 苹果2箱\n1. 小李 苹果1箱\n2. ", ["小李: 苹果×1箱"]]
  ])("%s", (text, expected) => expect(say(text)).toEqual(expected))

  test("is read once where everybody posted it again", () => {
    const first = "#接龙\n1. 小李 2\n2. 王 1\n"
    expect(say(`${first}${first}3. 赵 3`)).toEqual(["小李: ×2", "王: ×1", "赵: ×3"])
  })

  test("names and goods that stand unparted are told apart by the seller's goods", () => {
    expect(say("1. 小李车厘子2箱", [{ title: "车厘子" }])).toEqual(["小李: 车厘子×2箱"])
  })

  test("what is a guess says so", () => {
    const [sure, open] = readSheet("1. 小李 苹果2箱\n2. 王姐").lines
    expect(sure?.confidence).toBeGreaterThan(0.9)
    expect(open?.confidence).toBeLessThan(0.7)
  })

  test("of more than a thousand lines the rest is counted, not lost in silence", () => {
    const text = Array.from({ length: 1010 }, (_, at) => `${at + 1}. 客${at} 苹果1箱`).join("\n")
    const { lines, left } = readSheet(text)
    expect([lines.length, left]).toEqual([1000, 10])
  })
})

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom(
      "1. ",
      "小李",
      " 苹果",
      "2箱",
      "\n",
      "x3",
      "+1",
      "取消",
      "改成",
      "#接龙",
      "(",
      "3-502",
      "各",
      "，",
      "~~"
    )
  )
  const text = fc.array(piece, { maxLength: 60 }).map((it) => it.join(""))

  test("is read without a throw, within what a sheet may hold", () => {
    fc.assert(
      fc.property(text, (it) => {
        for (const { confidence, items, raw } of readSheet(it).lines) {
          expect(confidence >= 0 && confidence <= 1 && raw.length <= 1000).toBe(true)
          for (const one of items) expect(one.quantity > 0 && one.quantity <= 100_000).toBe(true)
        }
      }),
      { numRuns: 500 }
    )
  })

  test.each([
    "1. 小李 苹果2箱\n",
    "a ",
    "1",
    "(",
    "和",
    "1. ",
    "小李 ",
    "x2 ",
    "3-",
    "2箱",
    "Ann Lee, "
  ])("100 kB of %j is answered in time", (unit) => {
    const began = performance.now()
    readSheet(unit.repeat(Math.ceil(100_000 / unit.length)))
    // Loose, as test machines are busy; a regular expression run wild takes minutes.
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
