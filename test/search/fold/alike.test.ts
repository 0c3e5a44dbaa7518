import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

import { foldText } from "~search/fold/fold-text"
import { files } from "../../../scripts/han/table-files"
import {
  characterSources,
  readDictionary,
  variantPairs,
  wordSources
} from "../../../scripts/han/variants"

const table = readFileSync(fileURLToPath(new URL("alike.txt", import.meta.url)), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" "))

it("words in both writings, known by hand", () => {
  expect(table.length).toBeGreaterThanOrEqual(100)
  const apart = table.filter(([old = "", simple = ""]) => foldText(old) !== foldText(simple))
  expect(apart.map(([old]) => old)).toEqual([])
})

it("each pair of characters of OpenCC, but for those that are no usual pair", async () => {
  const pairs = await variantPairs()
  expect(pairs.length).toBeGreaterThan(8000)
  expect(pairs.filter(([a, b]) => foldText(a) !== foldText(b))).toEqual([])
})

it("its characters and words as a whole", async () => {
  const all = (await Promise.all([...characterSources, ...wordSources].map(readDictionary))).flat()
  const apart = all.filter(([a, b]) => foldText(a) !== foldText(b))
  expect(all.length).toBeGreaterThan(50_000)
  // Those with a character that is another's in that word alone: 呆着 as 待着, 么 as 幺.
  expect(apart.length / all.length).toBeLessThan(0.001)
})

it("the generated tables are what is generated: else run scripts/han/write-tables.ts", async () => {
  for (const { path, make } of files) {
    expect((await make()) === readFileSync(path, "utf8"), path).toBe(true)
  }
})
