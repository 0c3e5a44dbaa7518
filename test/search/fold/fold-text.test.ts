import fc from "fast-check"
import { describe, expect, it, test } from "vitest"

import { foldText, foldTraced, foldUnits } from "~search/fold/fold-text"

/** But for those not assigned and for private use. */
const everyCharacter = Array.from({ length: 0xf0000 }, (_, code) =>
  String.fromCodePoint(code)
).filter((it) => /[^\p{Cn}\p{Co}]/u.test(it))

describe("is the same to a search", () => {
  test.each([
    ["case", "ÉCOLE Straße", "ecole strasse"],
    ["a capital sharp s", "STRAẞE", "strasse"],
    ["accents", "Crème Brûlée, São Paulo", "creme brulee, sao paulo"],
    ["accents typed apart", "Cre\u0300me", "creme"],
    ["Vietnamese", "Nguyễn Thị Đặng", "nguyen thi dang"],
    ["Nordic and Polish letters", "Søren Þór Łódź Ærø", "soren thor lodz aero"],
    ["Turkish", "İstanbul Işık ılık", "istanbul isik ilik"],
    ["Greek, with either sigma", "ΟΔΥΣΣΕΎΣ ὀδυσσεύς", "οδυσσευσ οδυσσευσ"],
    ["Russian", "Ёлка Йод", "елка иод"],
    ["full width", "Ｗｅｃｈａｔ：１３８（ＶＩＰ）", "wechat:138(vip)"],
    ["half-width kana", "ｶﾞﾗｽ", "か\u3099らす"],
    ["katakana", "カタカナ", "かたかな"],
    ["ligatures", "ﬁne ﬂow ŒUVRE ĳ", "fine flow oeuvre ij"],
    ["signs made of letters", "№ ™ ㎏ ² ½ ㈱", "no tm kg 2 1/2 (株)"],
    ["quotes and dashes", "O’Brien “A–B” O´Neill", `o'brien "a-b" o'neill`],
    ["any blank", "a\u00a0b\u3000c\td\ne\u2028f", "a b c d e f"],
    ["what nobody sees", "a\u200bb\u00adc\ufeffd\u202ee\u0000", "abcde"],
    ["a keycap, a heart", "1️⃣ ❤️", "1 ❤"],
    ["a family", "👨‍👩‍👧", "👨👩👧"],
    ["Arabic with its vowels", "مُحَمَّدٌ", "محمد"],
    ["Arabic letters of two forms", "أحمد إلى مدرسة", "احمد الي مدرسه"],
    ["a stretched Arabic word", "مـــحمد", "محمد"],
    ["Persian letters", "کتاب یک", "كتاب يك"],
    ["an Arabic word of one code", "ﷺ", "صلي الله عليه وسلم"],
    ["Hebrew with its points", "שָׁלוֹם", "שלומ"],
    ["digits of other writings", "٠١٢ ۳۴ ९ ๕", "012 34 9 5"],
    ["Thai keeps its vowels", "ที่นี่", "ที่นี่"],
    ["Hindi keeps its vowels", "हिंदी", "हिंदी"],
    ["traditional", "陳漢龍 頭髮 發財 後臺 裡面", "陈汉龙 头发 发财 后台 里面"],
    ["Japan's simple forms", "沢 広", "泽 广"],
    ["Chinese full stops", "www。a、b", "www.a,b"],
    ["middle dots", "买买提・阿里", "买买提·阿里"],
    ["halves of a character", "a\ud83db\ude00c\ud83d", "abc"],
    ["whole ones", "a😀b𠀋", "a😀b𠀋"],
    ["nothing", "", ""]
  ])("%s", (_, text, folded) => expect(foldText(text)).toBe(folded))

  it("tells apart what is not the same", () => {
    const words = ["が", "か", "ば", "ぱ", "は", "王", "汪", "芸", "艺", "待", "呆", "a", "b", "1"]
    expect(new Set(words.map(foldText)).size).toBe(words.length)
  })

  it("a Hangul syllable is its letters, so that half of one finds it", () => {
    expect(foldText("김치")).toContain(foldText("기"))
    expect(foldText("김치")).toContain(foldText("ㄱ"))
    expect(foldText("김치".normalize("NFD"))).toBe(foldText("김치"))
  })
})

describe("every character there is", () => {
  it("folds to what folds no further, and to no control character", () => {
    const guilty = everyCharacter.filter((it) => {
      const folded = foldText(it)
      return foldText(folded) !== folded || /[\p{Cc}\p{Cs}\p{Lu}]|[^\S ]/u.test(folded)
    })
    // Capitals of a few scripts that have none small.
    expect(guilty.filter((it) => foldText(it) !== it.toLowerCase())).toEqual([])
  })

  it("is the same taken apart", () => {
    const guilty = everyCharacter.filter(
      (it) =>
        foldText(it.normalize("NFD")) !== foldText(it)
        || foldText(it.normalize("NFKC")) !== foldText(it)
    )
    // An accent by itself is an apostrophe, where a keyboard has none.
    expect(guilty).toEqual(["\u00b4", "\u1ffd"])
  })
})

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      ..."ΑΣς İıßﬁé가각ㄱガが發髮发ﷺ½\u0301\u3099\u200d\u0345\ud83d\ude00👨‍👩‍👧٣ा्".split(""),
      "😀"
    ),
    maxLength: 30
  })
)

describe("what stands in a text is found in it", () => {
  it("wherever it is cut, at whole characters: each folds by itself", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const characters = Array.from(text)
        const [start = 0, end = 0] = [one, other]
          .map((it) => it % (characters.length + 1))
          .sort((a, b) => a - b)
        const [before, piece, after] = [
          characters.slice(0, start),
          characters.slice(start, end),
          characters.slice(end)
        ].map((it) => foldText(it.join("")))
        // Halves of a character that meet where pieces are joined are none of whole characters.
        fc.pre(characters.every((it) => !/\p{Cs}/u.test(it)))
        expect(foldText(text)).toBe(`${before}${piece}${after}`)
        expect(foldText(text)).toContain(piece)
      }),
      { numRuns: 3000 }
    )
  })

  it("is the same for units, and each knows where it came from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, from } = foldTraced(text)
        expect(folded).toBe(foldText(text))
        expect(String.fromCharCode(...foldUnits(text))).toBe(folded)
        expect(from.length).toBe(folded.length + 1)
        const byCharacter = Array.from(text).reduce<{ at: number; from: number[] }>(
          (sum, it) => ({
            at: sum.at + it.length,
            from: [...sum.from, ...Array.from({ length: foldText(it).length }, () => sum.at)]
          }),
          { at: 0, from: [] }
        )
        expect(Array.from(from)).toEqual([...byCharacter.from, text.length])
      }),
      { numRuns: 2000 }
    )
  })
})

describe("a long text", () => {
  test.each([
    ["ten thousand letters", "Crème Brûlée ".repeat(800)],
    ["the longest words there are", "ﷺ".repeat(10_000)],
    ["halves of characters", "\ud83d".repeat(10_000)],
    ["marks", "\u0301".repeat(10_000)]
  ])("%s", (_, text) => {
    foldText(text)
    const start = performance.now()
    const folded = foldText(text)
    expect(performance.now() - start).toBeLessThan(500)
    expect(folded).toBe(Array.from(text, foldText).join(""))
  })
})
