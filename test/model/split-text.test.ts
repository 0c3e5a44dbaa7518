import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { splitText } from "~model/split-text"

const family = "👨‍👩‍👧‍👦"
const link = "https://shop.example/tea?colour=green&size=500g#more"

describe("a text for a chat with a limit", () => {
  test("that is short enough stays as it is", () => {
    expect(splitText("  Hello, Anna!\nHow are you? ", 50)).toEqual(["Hello, Anna!\nHow are you?"])
    expect(splitText(" \n ", 50)).toEqual([])
  })

  test("is cut between paragraphs first, then lines, sentences, words", () => {
    const paragraph = "One two three four five."
    expect(splitText(`${paragraph}\n\n${paragraph}\n\n${paragraph}`, 60)).toEqual([
      `${paragraph}\n\n${paragraph}`,
      paragraph
    ])
    expect(splitText("We have red ones\nWe have blue ones", 20)).toEqual([
      "We have red ones",
      "We have blue ones"
    ])
    expect(splitText("It is red. It is blue and green.", 25)).toEqual([
      "It is red.",
      "It is blue and green."
    ])
    expect(splitText("apples pears plums cherries", 12)).toEqual([
      "apples pears",
      "plums",
      "cherries"
    ])
    expect(splitText("苹果很甜。梨子多汁。李子还酸。", 10)).toEqual([
      "苹果很甜。梨子多汁。",
      "李子还酸。"
    ])
  })

  test("keeps a link whole, also a longer one than the limit", () => {
    expect(splitText(`Here it is: ${link}. Do you like it?`, 60)).toEqual([
      "Here it is:",
      `${link}.`,
      "Do you like it?"
    ])
    expect(splitText(`看这里${link}，喜欢吗？`, 20)).toEqual(["看这里", link, "，喜欢吗？"])
  })

  test("keeps signs of several code points whole, in a word without an end too", () => {
    const pieces = splitText(family.repeat(40), 100)
    expect(pieces.every((it) => it.length <= 100)).toBe(true)
    expect(pieces.every((it) => it.replaceAll(family, "") === "")).toBe(true)
    expect(pieces.join("")).toBe(family.repeat(40))
    expect(splitText("e\u0301".repeat(10), 5).every((it) => /^(e\u0301)+$/u.test(it))).toBe(true)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      "apples",
      "苹果",
      "一二三四五六",
      family,
      "🇩🇪",
      "e\u0301",
      "مرحبا",
      link,
      "don't"
    ),
    fc.constantFrom(" ", "\n", "\n\n", ". ", "。", ", ", "！", "")
  )

  test("loses nothing, keeps to the limit, and cuts no link and no sign", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }),
        fc.integer({ min: 12, max: 90 }),
        (all, limit) => {
          const text = all.join("")
          const pieces = splitText(text, limit)
          const bare = (it: string) => it.replace(/\s+/gu, "")
          expect(bare(pieces.join(""))).toBe(bare(text))
          for (const it of pieces) {
            expect(it).toBe(it.trim())
            expect(it).not.toMatch(/\p{Cs}/u)
            if (!it.includes("https://")) expect(it.length).toBeLessThanOrEqual(limit)
            expect(it.replaceAll(family, "")).not.toMatch(/^\u200d|\u200d$/u)
            expect(it).not.toMatch(/^\u0301/u)
          }
          const links = (it: string) => it.split(link).length - 1
          expect(pieces.reduce((sum, it) => sum + links(it), 0)).toBe(links(text))
        }
      ),
      { numRuns: 1000 }
    )
  })
})
