import i18next from "i18next"
import { beforeAll, expect, test } from "vitest"
import { words as en } from "~ui/i18n/en"
import { words as zhCN } from "~ui/i18n/zh-CN"
import { sayWhen, type Understood } from "~ui/parts/when-words"

beforeAll(() =>
  i18next.init({
    resources: { en: { translation: en }, "zh-CN": { translation: zhCN } },
    interpolation: { escapeValue: false }
  })
)

const at = (text: string) => new Date(text).getTime()
const say = (when: Partial<Understood> & { at: number }, locale: string) =>
  sayWhen(
    { allDay: false, every: null, ...when },
    { t: i18next.getFixedT(locale), locale, now: at("2026-11-22T10:30") }
  ).replaceAll(/\s/g, " ")

test("the exact time, how far off it is, and how it comes again, in both languages", () => {
  const tuesday = { at: at("2026-11-24T15:00") }
  expect(say(tuesday, "en")).toBe("Tue, Nov 24, 3:00 PM · in 2 days")
  expect(say(tuesday, "zh-CN")).toBe("11月24日周二 15:00 · 后天")
  const weekly = { ...tuesday, every: { unit: "week", count: 2, day: null } } as const
  expect(say(weekly, "en")).toMatch(/ · every 2 weeks$/)
  expect(say(weekly, "zh-CN")).toMatch(/ · 每 2 周$/)
})

test("another year is said, a day has no hour, today counts by the clock", () => {
  expect(say({ at: at("2027-11-03T09:00"), allDay: true }, "en")).toMatch(/^Wed, Nov 3, 2027 · /)
  expect(say({ at: at("2026-11-22T09:00"), allDay: true }, "en")).toBe("Sun, Nov 22 · today")
  expect(say({ at: at("2026-11-22T11:00") }, "en")).toMatch(/in 30 minutes$/)
  expect(say({ at: at("2026-11-22T20:00") }, "zh-CN")).toMatch(/小时后$/)
})
