import fc from "fast-check"
import { expect, test } from "vitest"
import { wordDiff } from "~model/word-diff"

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ how, text }) => (how === "same" ? text : how === "gone" ? `[-${text}]` : `[+${text}]`))
    .join("")

test("says which words went and came", () => {
  expect(shown("We ship today.", "We ship tomorrow.")).toBe("We ship [-today][+tomorrow].")
  expect(shown("", "New")).toBe("[+New]")
  expect(shown("same", "same")).toBe("same")
})

test("whatever is changed, both texts stand in it whole, in order", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b ", " ", "，", "好", "👨‍👩‍👧", "\n") })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = wordDiff(before, after)
      const without = (how: string) =>
        runs.flatMap((it) => (it.how === how ? [] : [it.text])).join("")
      expect(without("new")).toBe(before)
      expect(without("gone")).toBe(after)
    })
  )
})

test("texts of the greatest length are told apart in time", () => {
  const words = (word: string) => Array.from({ length: 4000 }, (_, at) => word + at).join(" ")
  expect(wordDiff(words("a"), words("b")).some((it) => it.how === "gone")).toBe(true)
})
