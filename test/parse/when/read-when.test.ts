import { describe, expect, test } from "vitest"
import { readWhen } from "~parse/when/read-when"

const read = (text: string, now = "2026-11-22T10:30") =>
  readWhen(text, new Date(now), "en", { dayStartsAt: 9 })
const why = (text: string) => {
  const when = read(text)
  return when.ok ? new Date(when.at).toString() : when.why
}

describe("what bad input gets", () => {
  test.each([
    ["someday", "no-date"],
    ["call Zhang", "no-date"],
    ["", "no-date"],
    ["yesterday", "past"],
    ["3 Nov 2025", "past"],
    ["today at 9am", "past"],
    ["昨天发货", "past"],
    ["三天前", "past"],
    ["31 Feb", "impossible"],
    ["25:00", "impossible"],
    ["下个礼拜九", "impossible"],
    ["03/04", "ambiguous"],
    ["Tuesday or Friday", "ambiguous"],
    ["周一和周三发货", "ambiguous"],
    ["Wed 24 Nov", "ambiguous"],
    ["明天3点", "ambiguous"],
    ["两三天后", "ambiguous"],
    ["tomorrow, ask about the 3pm pickup", "ambiguous"],
    [`${"很".repeat(700)}明天`, "no-date"]
  ])("%j: %s", (text, wanted) => {
    expect(why(text)).toBe(wanted)
  })
})

test("today, after the hour at which days are reminded of, is at once and not over", () => {
  const when = read("call today")
  expect(when).toMatchObject({ ok: true, allDay: true, what: "call" })
  expect(when.ok && when.at).toBe(new Date("2026-11-22T10:30").getTime())
})

test("goods, names and slogans are no times", () => {
  expect(read("send may 5 boxes").ok).toBe(false)
  expect(read("Sun cream for Ann").ok).toBe(false)
  expect(read("明天发1号色口红")).toMatchObject({ ok: true, what: "发1号色口红" })
})

test("the same line in full-width and in traditional letters", () => {
  const plain = read("下周二下午3点半发货")
  expect(plain).toMatchObject({ ok: true, what: "发货" })
  expect(read("下週二下午３點半发货")).toMatchObject({ ok: true, at: plain.ok && plain.at })
})
