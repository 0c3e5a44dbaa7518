import { beforeAll, describe, expect, test } from "vitest"

import { formatMoney } from "~model/money"
import { defaultSettings } from "~model/settings"
import { customerData } from "~templates/data"
import { render } from "~templates/render"

const price = { minor: 6800, currency: "CNY" }

// The first words for prices and days take the machine long: longer than a template may, when it is busy.
beforeAll(() => {
  formatMoney(price, "en")
  new Intl.DateTimeFormat("zh-CN", { dateStyle: "long" }).format(0)
})

describe("a template", () => {
  test("money and dates follow the language", () => {
    const data = { price, date: Date.UTC(2026, 10, 24, 12) }
    expect(render("{{ price | money }} · {{ date | date }}", data, { locale: "en" })).toEqual({
      ok: true,
      gaps: [],
      text: "¥68 · November 24, 2026"
    })
    expect(render("{{ price | money }} · {{ date | date }}", data, { locale: "zh-CN" })).toEqual({
      ok: true,
      gaps: [],
      text: "¥68 · 2026年11月24日"
    })
  })

  test.each(["a{{ price | money }}b", "a{{ date | date }}b"])(
    "what is no money and no date is a hole, and said: %s",
    (template) => {
      const data = { price: "68", date: "soon" }
      expect(render(template, data, { locale: "en" })).toMatchObject({ why: "blank" })
    }
  )

  test.each(["en", "zh-CN"] as const)("the card of %s as shipped", (locale) => {
    const card = defaultSettings.cards[locale]
    const data = { product: { name: "Apples" }, variant: null, price, link: "" }
    expect(render(card, data, { locale })).toEqual({ ok: true, gaps: [], text: "Apples\n¥68" })
    const full = { ...data, variant: { name: "5 kg" }, link: "https://shop.example/a" }
    const text = locale === "en" ? "Apples (5 kg)" : "Apples（5 kg）"
    expect(render(card, full, { locale })).toEqual({
      ok: true,
      gaps: [],
      text: `${text}\n¥68\nhttps://shop.example/a`
    })
  })

  test("line breaks stay, runs of empty lines do not", () => {
    expect(render("a\nb\n\n\n\nc\n", {}, { locale: "en" })).toEqual({
      ok: true,
      gaps: [],
      text: "a\nb\n\nc"
    })
  })

  test("text of data is data: it is not read as a template", () => {
    const customer = customerData({ name: "{{ 1 | plus: 1 }}", phone: "", email: "", address: "" })
    expect(render("Hi {{ customer.name }}", { customer }, { locale: "en" })).toEqual({
      ok: true,
      gaps: [],
      text: "Hi {{ 1 | plus: 1 }}"
    })
  })
})

describe("a template that cannot be used says why and where", () => {
  test.each([
    ["an unknown name", "Hi\n{{ nobody }}", "blank", 2],
    ["a name left out of the data", "{{ customer.phone }}", "blank", 1],
    ["an unclosed tag", "a\nb {% if x %}", "syntax", 2],
    ["an unknown filter", "{{ 'a' | shout }}", "syntax", 1],
    ["an unknown tag", "{% nope %}", "syntax", 1],
    ["a file", "{% include 'x' %}", "syntax", 1],
    ["a file, rendered", "{% render 'x' %}", "syntax", 1],
    ["a layout", "{% layout 'x' %}", "syntax", 1],
    ["a property of the prototype", "{{ customer.constructor }}", "blank", 1]
  ])("%s", (_what, template, why, line) => {
    const customer = customerData({ name: "Zhang", phone: "", email: "", address: "" })
    const rendered = render(template, { customer }, { locale: "en" })
    expect(rendered).toMatchObject({ ok: false, why, line })
    expect("fault" in rendered && rendered.column).toBeGreaterThan(0)
    expect("fault" in rendered && rendered.detail).not.toBe("")
  })

  test.each([
    ["a loop of a million", "{% for i in (1..1000000) %}x{% endfor %}"],
    [
      "loops in loops",
      "{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}x{% endfor %}{% endfor %}{% endfor %}"
    ],
    ["a template of a book", "x".repeat(60_000)]
  ])("%s stops in time", (_what, template) => {
    const started = performance.now()
    expect(render(template, {}, { locale: "en" })).toMatchObject({ ok: false, why: "limit" })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

test("what is not known of a customer is left out, and no size is not a count of what is", () => {
  const customer = customerData({ name: "Zhang", phone: "", email: "", address: "" })
  expect(customer).toEqual({ name: "Zhang", size: null })
  expect(customerData(null)).toEqual({ size: null })
  expect(render("{{ customer.size }}", { customer }, { locale: "en" })).toMatchObject({
    why: "blank",
    name: "customer.size"
  })
})
