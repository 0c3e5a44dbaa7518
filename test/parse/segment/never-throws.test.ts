import fc from "fast-check"
import { expect, test } from "vitest"
import { operators } from "~parse/segment/operators"
import { readSegment } from "~parse/segment/read-segment"
import { anOrder } from "../../support/builders"
import { aContext, someFacts } from "../../support/segment"

const names = Object.entries(operators).flatMap(([name, it]) => [name, ...it.also])
const piece = fc.oneof(
  fc.constantFrom(...names, "Shoe size", "constructor", "__proto__", "颜色"),
  fc.constantFrom(
    "(",
    ")",
    '"',
    "“",
    "-",
    " ",
    "　",
    "OR",
    "或",
    ":",
    "：",
    "<",
    ">=",
    "=",
    ",",
    "，"
  ),
  fc.constantFrom(
    "30d",
    "3个月",
    "500",
    "1万",
    "today",
    "本月",
    "2026-02-31",
    "99999999y",
    "vip",
    "🍎",
    "\ud800"
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 6 })
)
const query = fc.array(piece, { maxLength: 30 }).map((it) => it.join(""))
const fields = (["text", "number", "money", "date", "choice", "several", "link"] as const).map(
  (type, at) => ({
    id: `f${at}`,
    name: at === 0 ? "Shoe size" : at === 1 ? "颜色" : type,
    type,
    choices: []
  })
)
const facts = someFacts(
  { birthday: "--02-29", fields: { f0: "40", f1: 3, f5: ["a"] } },
  { orders: [anOrder({})], wants: ["x"] }
)

test("any text is either understood or refused with a place in it", () => {
  fc.assert(
    fc.property(query, (text) => {
      const read = readSegment(text, aContext({ fields }))
      if (read.ok) expect(typeof read.fits(facts)).toBe("boolean")
      else {
        expect(read.fault.column).toBeGreaterThan(0)
        expect(read.fault.column).toBeLessThanOrEqual(Array.from(text).length + 1)
      }
    }),
    { numRuns: 5000 }
  )
})

test("what is left out is all the rest", () => {
  fc.assert(
    fc.property(query, (text) => {
      const [yes, no] = [text, `-(${text})`].map((it) => readSegment(it, aContext({ fields })))
      if (yes?.ok && no?.ok) expect(no.fits(facts)).toBe(!yes.fits(facts))
    }),
    { numRuns: 2000 }
  )
})
