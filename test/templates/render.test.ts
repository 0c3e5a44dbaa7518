import { describe, expect, test } from "vitest"

import { defaultSettings } from "~model/settings"
import { customerData } from "~templates/data"
import { render } from "~templates/render"

const price = { minor: 6800, currency: "CNY" }

describe("a template", () => {
  test("money and dates follow the language", () => {
    const data = { price, date: Date.UTC(2026, 10, 24, 12) }
    expect(render("{{ price | money }} · {{ date | date }}", data, "en")).toEqual({
      ok: true,
      text: "¥68 · November 24, 2026"
    })
    expect(render("{{ price | money }} · {{ date | date }}", data, "zh-CN")).toEqual({
      ok: true,
      text: "¥68 · 2026年11月24日"
    })
  })

  test("what is no money or no date says nothing", () => {
    const data = { price: "68", date: "soon" }
    expect(render("a{{ price | money }}{{ date | date }}b", data, "en")).toEqual({
      ok: true,
      text: "ab"
    })
  })

  test.each(["en", "zh-CN"] as const)("the card of %s as shipped", (locale) => {
    const card = defaultSettings.cards[locale]
    const data = { product: { name: "Apples" }, variant: null, price, link: "" }
    expect(render(card, data, locale)).toEqual({ ok: true, text: "Apples\n¥68" })
    const full = { ...data, variant: { name: "5 kg" }, link: "https://shop.example/a" }
    const text = locale === "en" ? "Apples (5 kg)" : "Apples（5 kg）"
    expect(render(card, full, locale)).toEqual({
      ok: true,
      text: `${text}\n¥68\nhttps://shop.example/a`
    })
  })

  test("line breaks stay, runs of empty lines do not", () => {
    expect(render("a\nb\n\n\n\nc\n", {}, "en")).toEqual({ ok: true, text: "a\nb\n\nc" })
  })

  test("text of data is data: it is not read as a template", () => {
    const customer = customerData({ name: "{{ 1 | plus: 1 }}", phone: "", email: "", address: "" })
    expect(render("Hi {{ customer.name }}", { customer }, "en")).toEqual({
      ok: true,
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
    const rendered = render(template, { customer }, "en")
    expect(rendered).toMatchObject({ ok: false, why, line })
    expect(!rendered.ok && rendered.column).toBeGreaterThan(0)
    expect(!rendered.ok && rendered.detail).not.toBe("")
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
    expect(render(template, {}, "en")).toMatchObject({ ok: false, why: "limit" })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

test("what is not known of a customer is left out", () => {
  expect(customerData({ name: "Zhang", phone: "", email: "", address: "" })).toEqual({
    name: "Zhang"
  })
  expect(customerData(null)).toEqual({})
})
