import { expect, test } from "vitest"
import { tourWords } from "~ui/i18n/tour-words"

const flat = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`)
  )
const slots = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).toSorted()

test("the tour says the same in both languages, with the same blanks, and claims to have sent nothing", () => {
  const english = new Map(flat(tourWords.en))
  const chinese = new Map(flat(tourWords["zh-CN"]))
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  for (const [key, text] of english)
    expect([key, slots(chinese.get(key) ?? "")]).toEqual([key, slots(text)])
  for (const [key, text] of [...english, ...chinese]) {
    expect([key, text.trim()]).not.toEqual([key, ""])
    expect(text).not.toMatch(/\bsent\b|已发送/i)
  }
})
