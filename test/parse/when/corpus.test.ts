import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { readWhen } from "~parse/when/read-when"

interface Phrase {
  lang: "en" | "zh"
  now: string
  text: string
  expect: { at?: string; day?: string; part?: string; refused?: true }
  what?: string
  every?: { unit: string; count: number }
}

/** As in corpora/dates.md: any hour of a part of the day is right. */
const parts: Record<string, [number, number]> = {
  morning: [5, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 24]
}

const two = (value: number) => String(value).padStart(2, "0")
const wall = (at: number) => {
  const it = new Date(at)
  const day = `${it.getFullYear()}-${two(it.getMonth() + 1)}-${two(it.getDate())}`
  return { day, hour: it.getHours(), at: `${day}T${two(it.getHours())}:${two(it.getMinutes())}` }
}
const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, "").toLowerCase()

const judge = (phrase: Phrase): "right" | "refused" | "over-careful" | "wrong" | "words" => {
  const { lang, text, expect: wanted } = phrase
  const read = readWhen(text, new Date(phrase.now), lang === "en" ? "en" : "zh-CN", {
    dayStartsAt: 9
  })
  if (!read.ok) return wanted.refused ? "refused" : "over-careful"
  if (wanted.refused) return "wrong"
  const got = wall(read.at)
  const [unit, count] = [read.every?.unit, read.every?.count]
  if (phrase.every?.unit !== unit || phrase.every?.count !== count) return "wrong"
  if (wanted.at !== undefined && (read.allDay || got.at !== wanted.at)) return "wrong"
  if (wanted.day !== undefined) {
    const [from, to] = parts[wanted.part ?? ""] ?? [0, 24]
    if (got.day !== wanted.day) return "wrong"
    if (!read.allDay && (!wanted.part || got.hour < from || got.hour > to)) return "wrong"
  }
  return plain(read.what) === plain(phrase.what ?? "") ? "right" : "words"
}

test.each(["seen", "held-out"])(
  "every date of dates-%s is right or refused, none wrong",
  (name) => {
    const file = fileURLToPath(new URL(`../corpora/dates-${name}.json`, import.meta.url))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of ours
    const phrases = JSON.parse(readFileSync(file, "utf8")) as Phrase[]
    for (const lang of ["en", "zh"] as const) {
      const judged = phrases.flatMap((phrase, index) =>
        phrase.lang === lang ? [{ index, phrase, verdict: judge(phrase) }] : []
      )
      const count = (...of: string[]) => judged.filter(({ verdict }) => of.includes(verdict)).length
      const meant = judged.filter(({ phrase }) => !phrase.expect.refused).length
      const right = count("right", "words")
      console.log(
        `dates-${name} ${lang}: ${judged.length} phrases; ${right} of ${meant} dates right `
          + `(${((100 * right) / meant).toFixed(1)} %), ${count("over-careful")} refused all the same, `
          + `${count("refused")} rightly refused, ${count("wrong")} wrong; `
          + `${count("words")} with other words left`
      )
      const wrong = judged.filter(({ verdict }) => verdict === "wrong").map(({ index }) => index)
      expect(wrong, "places in the file").toEqual([])
    }
  }
)
