import { expect, test } from "vitest"
import { insightsWords } from "~ui/i18n/insights-words"

const flat = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`)
  )
const slots = (text: string) => [...text.matchAll(/\{\{[\w, ]+\}\}/g)].map(String).toSorted()

test("both languages say the same of figures, with the same blanks, and nothing is empty", () => {
  const [english, chinese] = [
    new Map(flat(insightsWords.en)),
    new Map(flat(insightsWords["zh-CN"]))
  ]
  expect([...chinese.keys()]).toEqual([...english.keys()])
  for (const [key, text] of english) {
    expect([key, slots(chinese.get(key) ?? "")]).toEqual([key, slots(text)])
    expect([key, text.trim(), chinese.get(key)?.trim()]).not.toContain("")
    expect(text).not.toMatch(/\bsent\b|已发送/i)
  }
})
