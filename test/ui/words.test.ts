import { expect, test } from "vitest"
import { en } from "~ui/i18n/en"
import { zhCN } from "~ui/i18n/zh-CN"

const flat = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`)
  )

const slots = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).toSorted()

test("both languages say the same things, with the same blanks", () => {
  const english = new Map(flat(en))
  const chinese = new Map(flat(zhCN))
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  for (const [key, text] of english)
    expect([key, slots(chinese.get(key) ?? "")]).toEqual([key, slots(text)])
})

test("no word is empty, and nothing is said to be sent", () => {
  for (const [key, text] of [...flat(en), ...flat(zhCN)]) {
    expect([key, text.trim()]).not.toEqual([key, ""])
    expect(text).not.toMatch(/\bsent\b|已发送/i)
  }
})
