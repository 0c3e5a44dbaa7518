import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type SearchDocument, keyOf } from "~search/document"
import { foldText } from "~search/fold/fold-text"
import { createIndex, type SearchIndex } from "~search/index/search-index"
import { soundsOf } from "~search/pinyin/sounds"
import { now, reopen } from "./documents"

/** Few letters, so that pieces of words meet by chance; of every kind that grams tell apart. */
const letters = [..."abcd12 张三李四é.-@\nàß😀あа\u{20000}"]
const text = (most: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength: most }).map((it) => it.join(""))

const document: fc.Arbitrary<SearchDocument> = fc.record({
  kind: fc.constantFrom("contact", "note"),
  id: fc.integer({ min: 0, max: 30 }).map(String),
  owner: fc.constantFrom("", "1", "2"),
  title: text(12),
  body: text(40),
  spoken: fc.constantFrom("", "张三", "李四 abc"),
  facets: fc.array(fc.constantFrom("tag:abc", "tag:张三", "stage:ab", "site:a.b"), {
    maxLength: 2
  }),
  at: fc.integer({ min: 0, max: now }),
  uses: fc.nat(20)
})

type Step =
  | { do: "replace"; documents: SearchDocument[] }
  | { do: "remove"; kind: SearchDocument["kind"]; id: string }
  | { do: "settle"; steps: number }
  | { do: "pack" }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("replace" as const),
      documents: fc.array(document, { maxLength: 6 })
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("remove" as const),
      kind: fc.constantFrom("contact" as const, "note" as const),
      id: fc.integer({ min: 0, max: 30 }).map(String)
    })
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settle" as const), steps: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.constant({ do: "pack" as const }) }
)

/** Every text a document is searched in, folded. */
const textsOf = ({ title, body, spoken, facets }: SearchDocument): string[] => [
  ...title.split("\n").map(foldText),
  foldText(body),
  ...facets.map((it) => foldText(it.slice(it.indexOf(":") + 1))),
  ...spoken.split("\n").flatMap(soundsOf)
]

const plainScan = (documents: Iterable<SearchDocument>, words: string[]): string[] =>
  [...documents]
    .filter((it) => {
      const texts = textsOf(it)
      return words.every((word) => texts.some((text) => text.includes(word)))
    })
    .map(keyOf)
    .toSorted()

const found = (index: SearchIndex, words: string[]): string[] => {
  const query = {
    words: words.map((it) => ({ text: it, or: [], exact: false })),
    without: [],
    facets: [],
    withoutFacets: [],
    kinds: [],
    since: null,
    before: null
  }
  const { hits } = index.search(query, { limit: 1000, now })
  const keys = hits.filter(({ place }) => place !== "typo").map(keyOf)
  expect(new Set(keys).size).toBe(keys.length)
  return keys.toSorted()
}

const apply = (index: SearchIndex, model: Map<string, SearchDocument>, it: Step): SearchIndex => {
  if (it.do === "replace") {
    index.replace(it.documents)
    for (const one of it.documents) model.set(keyOf(one), one)
  } else if (it.do === "remove") {
    index.replace([], [keyOf(it)])
    model.delete(keyOf(it))
  } else if (it.do === "settle") {
    const settling = index.settle(true)
    // Left half done now and then, as by a page that is closed.
    for (let i = 0; i < it.steps; i++) settling.next()
  } else return reopen(structuredClone(index.pack()))
  return index
}

const words = fc.array(
  text(4)
    .map((it) => foldText(it).replace(/[\s]/g, ""))
    .filter((it) => it !== ""),
  { minLength: 1, maxLength: 2 }
)

describe("the index, after any changes, packings and openings,", () => {
  it("finds what a plain scan of the folded texts finds", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.array(words, { minLength: 6, maxLength: 12 }),
        (steps, queries) => {
          let index = createIndex()
          const model = new Map<string, SearchDocument>()
          for (const it of steps) {
            index = apply(index, model, it)
            expect(index.size.documents).toBe(model.size)
          }
          for (const query of queries) {
            const plain = plainScan(model.values(), query)
            const all = found(index, query)
            // Beside what is written there are syllables cut short: "zsan" for 张三.
            expect(all.filter((it) => plain.includes(it))).toEqual(plain)
            if (plain.length >= 5) expect(all).toEqual(plain)
          }
        }
      ),
      { numRuns: 150 }
    )
  }, 60_000)

  it("finds every piece of every text that was put in", () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (documents, at, length) => {
          const index = createIndex()
          index.replace(documents)
          const packed = reopen(index.pack())
          const model = new Map(documents.map((it) => [keyOf(it), it]))
          for (const one of model.values())
            for (const text of textsOf(one)) {
              const from = at % (text.length + 1)
              const [word] = text.slice(from, from + 1 + (length % 9)).split(" ")
              if (word) expect(found(packed, [word]), JSON.stringify(word)).toContain(keyOf(one))
            }
        }
      ),
      { numRuns: 150 }
    )
  }, 60_000)

  it("stays right through thousands of changes in small steps", () => {
    let index = createIndex()
    const model = new Map<string, SearchDocument>()
    const draws = fc.sample(step, { numRuns: 3000, seed: 7 })
    for (const it of draws) index = apply(index, model, it)
    expect(index.size.documents).toBe(model.size)
    for (const word of ["a", "ab", "abc", "张", "张三", "1", "12", "é", "@", "三李"].map(
      foldText
    )) {
      const plain = plainScan(model.values(), [word])
      expect(
        found(index, [word]).filter((key) => plain.includes(key)),
        word
      ).toEqual(plain)
    }
  }, 60_000)
})
