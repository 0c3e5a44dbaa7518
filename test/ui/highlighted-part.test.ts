import fc from "fast-check"
import { expect, test } from "vitest"
import { foldText } from "~search/fold/fold-text"
import { readQuery } from "~search/query/read-query"
import { highlightedPart } from "~ui/parts/highlighted-part"

const part = (text: string, query: string) => highlightedPart(text, readQuery(query))
const marked = (text: string, query: string) => {
  const found = part(text, query)
  return found?.ranges.map((range) => found.text.slice(...range))
}

test("the part of a long text where the query stands, in sight, on one line, by whole words", () => {
  const found = part(
    `${"before it ".repeat(50)}\nallergic to cinnamon\n${"after ".repeat(99)}`,
    "cinnamon"
  )
  expect(found?.text).toMatch(
    /^… it allergic to cinnamon after .*…$|^… allergic to cinnamon after .*…$/
  )
  expect(marked(`${"before ".repeat(50)} cinnamon`, "cinnamon")).toEqual(["cinnamon"])
})

test("of several places the one with most of the query; far behind in a text of 100,000 characters", () => {
  const text = `red ${"filler ".repeat(60)} red apples ${"filler ".repeat(60)}`
  expect(marked(text, "red apples")).toEqual(["red", "apples"])
  const long = `${"字".repeat(90_000)}肉桂${"字".repeat(9_000)}`
  expect(marked(long, "肉桂")).toEqual(["肉桂"])
  expect(part(long, "肉桂")?.text.startsWith("… ")).toBe(true)
})

test("nothing where it does not stand; sounds do not count in a body", () => {
  expect(part("肉桂", "rg")).toBeNull()
  expect(part("", "a")).toBeNull()
})

test("no character is cut in two, and what is marked lies in the part", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 600 }),
      fc.string({ unit: "grapheme", maxLength: 600 }),
      (before, after) => {
        const found = part(`${before}needle${after}`, "needle")
        if (!found) throw new Error("not found")
        expect(found.text).not.toMatch(/\p{Cs}/u)
        for (const [from, to] of found.ranges) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(found.text.length)
        }
        // A sign that nothing is left of once folded stands on the character before it, as an accent does.
        const marked = found.ranges.map((it) => foldText(found.text.slice(...it)))
        expect(marked).toContain("needle")
      }
    ),
    { examples: [["", "\ufe7b"]] }
  )
})
