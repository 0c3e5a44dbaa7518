import { expect, test } from "vitest"
import { render } from "~templates/render"

const now = new Date(2026, 10, 24, 15, 5).getTime()
const said = (template: string, locale = "en", data = {}) => {
  const rendered = render(template, data, { locale, now })
  return rendered.ok ? rendered.text : "fault" in rendered ? rendered.fault : rendered.why
}

test.each([
  ["en", 1, "box"],
  ["en", 3, "boxes"],
  ["en", 0, "boxes"],
  ["zh-CN", 3, "boxes"]
])("the word for a number in %s: %i %s", (locale, n, word) => {
  expect(said(`{{ ${n} | plural: "box", "boxes" }}`, locale)).toBe(word)
})

test.each([
  [1, "коробка"],
  [3, "коробки"],
  [5, "коробок"],
  [21, "коробка"]
])("languages with more forms take them in their order: %i %s", (n, word) => {
  expect(said(`{{ ${n} | plural: "коробка", "коробки", "коробок" }}`, "ru")).toBe(word)
})

test.each([
  ['{{ "today" | date }}', "en", "November 24, 2026"],
  ['{{ "today" | date: "weekday" }}', "en", "Tuesday"],
  ['{{ "today" | date: "weekday" }}', "zh-CN", "星期二"],
  ['{{ "today" | date: "relative" }}', "en", "today"],
  ['{{ "today" | days: 1 | date: "relative" }}', "zh-CN", "明天"],
  ['{{ "today" | days: -3 | date: "relative" }}', "en", "3 days ago"],
  ['{{ "2026-12-31" | days: 1 | date: "short" }}', "en", "1/1/27"],
  ['{{ "today" | date: "%Y-%m-%d" }}', "en", "2026-11-24"],
  ['{{ "today" | date: "sometimes" }}', "en", "bad-style"],
  ['{{ "2026-02-30" | date }}', "en", "unknown-variable"]
])("%s in %s: %s", (template, locale, text) => expect(said(template, locale)).toBe(text))

test.each(["{{ price }}", "{{ customer }}"])("%s is no text", (template) => {
  const data = { price: { minor: 6850, currency: "CNY" }, customer: { name: "Zhang" } }
  expect(said(template, "en", data)).toBe("many-things")
})

test("a price may be multiplied", () => {
  expect(said("{{ price | money: 3 }}", "en", { price: { minor: 6850, currency: "CNY" } })).toBe(
    "¥205.50"
  )
})

test("what was meant is said", () => {
  const data = { customer: { name: "Zhang", phone: "1" } }
  const meant = (template: string) => {
    const rendered = render(template, data, { locale: "en" })
    return "fault" in rendered ? [rendered.fault, rendered.meant] : rendered
  }
  expect(meant("{{ customer.nmae }}")).toEqual(["unknown-variable", "customer.name"])
  expect(meant("{{ name }}")).toEqual(["unknown-variable", "customer.name"])
  expect(meant("{{ 'a' | upcas }}")).toEqual(["unknown-filter", "upcase"])
  expect(meant("{% fro x in y %}")).toEqual(["unknown-tag", "for"])
  expect(meant("{{ zzzzzzzz }}")).toEqual(["unknown-variable", ""])
})

test("a gap stands where something is not known, once for each place, conditions as they are", () => {
  const template =
    "{{ a.b }} {{ c | money }} {{ d | default: 'x' }}{% if e %}no{% endif %}{% assign f = g %}{{ f }}"
  expect(render(template, { a: {} }, { locale: "en", gaps: true })).toEqual({
    ok: true,
    text: "____ ____ x____",
    gaps: ["a.b", "c", "f"]
  })
})
