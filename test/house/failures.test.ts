import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { failureList, LIST } from "../../scripts/failures/list"
import { lines } from "../../scripts/failures/lines"
import { failures } from "../../scripts/failures/sentences"
import { witnesses } from "../../scripts/failures/witness"

it("every sentence about a failure has a test, and the list of them is fresh: else run `npm run table`", () => {
  const { text, unseen } = failureList()
  expect(failures().length).toBeGreaterThan(300)
  expect(unseen).toEqual([])
  expect(readFileSync(LIST, "utf8")).toBe(text)
})

it("sentences that are named by themselves are there", () => {
  const known = new Set(failures().map((one) => one.path))
  expect(lines.filter((one) => !known.has(one))).toEqual([])
})

it("a code in a room where it means something else shows nothing, nor words that others say too", () => {
  const path = "imports.why.negative"
  const sentence = "Nothing was changed, so nothing is lost of it."
  const failure = { path, code: "negative", sentence }
  const other = {
    path: "imports.why.other",
    code: "other",
    sentence: "Nothing was changed, so wait."
  }
  const inTest = (file: string, text: string) =>
    witnesses([failure, other], new Map([[file, text]])).get(path)
  expect(inTest("parse/a.test.ts", 'why: "negative"')).toBe("parse/a.test.ts")
  expect(inTest("composer/a.test.ts", 'why: "negative"')).toBeNull()
  expect(inTest("parse/a.test.ts", "negative")).toBeNull()
  expect(inTest("composer/a.test.ts", "/so nothing is lost of it/")).toBe("composer/a.test.ts")
  expect(inTest("composer/a.test.ts", "Nothing was changed, so")).toBeNull()
})
