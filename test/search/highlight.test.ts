import fc from "fast-check"
import { describe, expect, it, test } from "vitest"

import { foldText } from "~search/fold/fold-text"
import { highlight } from "~search/highlight"
import { readQuery } from "~search/query/read-query"

/** The text with what is marked in brackets. */
const marked = (text: string, typed: string, spoken = true): string =>
  highlight(text, readQuery(typed), { spoken }).reduceRight(
    (sum, [start, end]) => `${sum.slice(0, start)}[${sum.slice(start, end)}]${sum.slice(end)}`,
    text
  )

describe("what is written", () => {
  test.each([
    ["Ann Lee, Joanna", "an", "[An]n Lee, Jo[an]na"],
    ["Ann Lee", "lee ann", "[Ann] [Lee]"],
    ["banana", "ana nan", "b[anan]a"],
    ["Crème Brûlée", "creme BRULEE", "[Crème] [Brûlée]"],
    ["Cre\u0300me", "creme", "[Cre\u0300me]"],
    ["Cre\u0300me", "cre", "[Cre\u0300]me"],
    ["ﬁne", "f", "[ﬁ]ne"],
    ["Straße", "s", "[S]tra[ß]e"],
    ["ＷｅＣｈａｔ", "wechat", "[ＷｅＣｈａｔ]"],
    ["陳漢龍的頭髮", "汉龙 发", "陳[漢龍]的頭[髮]"],
    ["红色大衣", "大衣 红", "[红]色[大衣]"],
    ["a 😀 b", "😀", "a [😀] b"],
    ["red  coat, red coat", '"red coat"', "red  coat, [red coat]"],
    ["138-0013-8000", "0013", "138-[0013]-8000"],
    ["13800138000", "138-0013-8000", "[13800138000]"],
    ["한국", "하", "[한]국"],
    ["مُحَمَّد", "محمد", "[مُحَمَّد]"],
    ["\ud83da", "a", "\ud83d[a]"],
    ["coat", "-coat tag:coat", "coat"],
    ["a.b*c", ".b*", "a[.b*]c"],
    ["", "a", ""],
    ["a", "", "a"]
  ])("%j by %j", (text, typed, seen) => expect(marked(text, typed)).toBe(seen))
})

describe("what is heard", () => {
  test.each([
    ["张三", "zs", "[张三]"],
    ["张三", "zhangsan", "[张三]"],
    ["张三丰 VIP", "sanfeng", "张[三丰] VIP"],
    ["张三丰", "gsan", "[张三]丰"],
    ["老客户曾小贤", "zengxiao", "老客户[曾小]贤"],
    ["老客户曾小贤", "zxx", "老客户[曾小贤]"],
    ["單田芳", "stf", "[單田芳]"],
    ["吕布", "lvbu", "[吕布]"],
    ["吕布", "lubu", "[吕布]"],
    ["西安 Ann", "xi'an", "[西安] Ann"],
    ["买买提·阿里", "mtal", "买[买提]·[阿里]"],
    ["𬴊小姐", "lin", "[𬴊]小姐"],
    // What is written counts before what is heard.
    ["Zhang San 张三", "zhang", "[Zhang] San 张三"],
    ["安娜 Ann", "an", "安娜 [An]n"],
    // An exact word is not heard.
    ["张三", '"zs"', "张三"]
  ])("%j by %j", (text, typed, seen) => expect(marked(text, typed)).toBe(seen))

  it("only where it is asked for", () => expect(marked("张三", "zs", false)).toBe("张三"))
})

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."aAé王張曾ﬁ한 \u0301\u200d😀".split("")), maxLength: 60 })
  )

  it("is marked at whole characters, in order, apart from each other, and where it says so", () => {
    fc.assert(
      fc.property(text, text, (text, typed) => {
        const ranges = highlight(text, readQuery(typed))
        ranges.reduce((before, [start, end]) => {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          return end
        }, -1)
        let at = 0
        const starts = new Set([0, ...Array.from(text, (it) => (at += it.length))])
        expect(ranges.flat().filter((it) => !starts.has(it))).toEqual([])
      }),
      { numRuns: 2000 }
    )
  })

  it("with a word of it is marked there", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, from, length) => {
        const characters = Array.from(text)
        const start = from % (characters.length + 1)
        const piece = characters.slice(start, start + 1 + (length % 5)).join("")
        const words = readQuery(piece).words
        fc.pre(words.length === 1 && words[0]?.text === foldText(piece))
        expect(highlight(text, readQuery(piece)).length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 }
    )
  })

  test.each([
    ["a long note", "ab ".repeat(100_000), "a b ab"],
    ["many names", "张三曾行长 ".repeat(20_000), "zs zeng xing z c h"],
    ["a long query", "abc", "a b c ".repeat(10_000)]
  ])("%s is marked at once", (_, text, typed) => {
    const start = performance.now()
    highlight(text, readQuery(typed))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
