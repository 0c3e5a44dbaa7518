import { readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { uiLanguages } from "~model/ui-languages"
import { LANGUAGES, writeLanguages } from "../../scripts/languages/write"
import { blanks, countedOf, keysOf, wordsOf } from "../support/words"

const english = await wordsOf(`${LANGUAGES}/en`)
const codes = Object.keys(uiLanguages)

test("what the bundler is told of the languages is fresh: else run `npm run table`", async () => {
  expect(await writeLanguages(".", true)).toEqual([])
  expect(readdirSync("assets/locales").toSorted()).toEqual(
    codes.map((it) => it.replaceAll("-", "_")).toSorted()
  )
})

describe.each(codes)("%s", async (code) => {
  const words = await wordsOf(`${LANGUAGES}/${code}`)
  const keys = keysOf(english, code)

  test("says everything, counted words in each plural form that it has, and nothing else", () => {
    expect([...keys].filter((it) => !words.has(it))).toEqual([])
    expect([...words.keys()].filter((it) => !keys.has(it) && !english.has(it))).toEqual([])
  })

  test("has the blanks that English has", () => {
    for (const [key, text] of words) {
      const base = countedOf(key, english)
      const same = english.get(key) ?? english.get(`${base}_other`) ?? ""
      // A form that is said of one number alone may go without it.
      const needed = (it: string) =>
        base === null ? blanks(it) : blanks(it).filter((blank) => blank !== "count")
      expect([key, needed(text)]).toEqual([key, needed(same)])
      if (key.endsWith("_other")) expect([key, blanks(text)]).toEqual([key, blanks(same)])
    }
  })

  test("says nothing empty, and nothing to be sent", () => {
    for (const [key, text] of words) {
      expect([key, text.trim()]).not.toEqual([key, ""])
      expect(text).not.toMatch(/\bsent\b|已发送/i)
    }
  })
})

test("in Chinese the seller is addressed in one way throughout", async () => {
  // Half of them said the familiar word, half the polite one: a shop's tool keeps to the polite.
  for (const [key, text] of await wordsOf(`${LANGUAGES}/zh-CN`))
    expect([key, text]).not.toEqual([key, expect.stringMatching(/你/)])
})

test("English says one of what is counted as one", async () => {
  // There are always more of these.
  const many =
    /(backup\.askLabel|privacy\.lock\.short|search\.cut|imports\.fault\.too-many-columns)$/
  // Its page has no plural forms.
  const plain = /restorePage\./
  const wrong = [...english].filter(
    ([key, text]) =>
      /\{\{count(, number)?\}\} (\w+ )?[a-z]+s\b/.test(text)
      && !/_(one|other)$/.test(key)
      && !many.test(key)
      && !plain.test(key)
  )
  expect(wrong).toEqual([])
})
