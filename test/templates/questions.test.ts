import { describe, expect, test } from "vitest"
import { render } from "~templates/render"

const now = new Date(2026, 10, 24, 15).getTime()
const given = { locale: "en", now }

describe("a template that asks", () => {
  const text = 'Size {% ask size, "Which size?", "S", "M", default: "M" %} for {{ ask.size }}.'

  test("says what it asks, until that is answered", () => {
    expect(render(text, {}, given)).toEqual({
      ok: false,
      why: "ask",
      questions: [
        { name: "size", label: "Which size?", kind: "choice", options: ["S", "M"], initial: "M" }
      ]
    })
    expect(render(text, {}, { ...given, answers: { size: "S" } })).toEqual({
      ok: true,
      text: "Size S for S.",
      gaps: []
    })
  })

  test("asks only what is reached", () => {
    const two = '{% ask a, "A?", "x", "y" %}{% if ask.a == "y" %}{% ask b, "B?" %}{% endif %}'
    expect(render(two, {}, { ...given, answers: { a: "x" } })).toMatchObject({ text: "x" })
    expect(render(two, {}, { ...given, answers: { a: "y" } })).toMatchObject({
      questions: [{ name: "b", kind: "text", initial: "" }]
    })
  })

  test("an answer may be asked and said elsewhere; a number can be counted with", () => {
    const many =
      '{% ask n, "How many?", kind: "number", default: 1, show: false %}{{ ask.n }} {{ ask.n | plural: "box", "boxes" }}{% if ask.n > 9 %}!{% endif %}'
    expect(render(many, {}, { ...given, answers: { n: "12" } })).toMatchObject({
      text: "12 boxes!"
    })
  })

  test("a day is said by the customer's language", () => {
    const day = '{% ask day, "When?", kind: "date", default: "tomorrow" %}'
    expect(render(day, {}, given)).toMatchObject({ questions: [{ initial: "2026-11-25" }] })
    const answers = { day: "2026-11-28" }
    expect(render(day, {}, { ...given, answers })).toMatchObject({ text: "November 28, 2026" })
    expect(render(day, {}, { ...given, locale: "zh-CN", answers })).toMatchObject({
      text: "2026年11月28日"
    })
    const said = '{% ask day, "When?", kind: "date", show: false %}{{ ask.day | date: "relative" }}'
    expect(render(said, {}, { ...given, answers: { day: "2026-11-25" } })).toMatchObject({
      text: "tomorrow"
    })
  })

  test.each([
    "{% ask %}",
    '{% ask Size, "Which?" %}',
    '{% ask size "Which?" %}',
    '{% ask size, "Which?", kind: "colour" %}',
    '{% ask size, "Which?", kind: "choice" %}',
    '{% ask size, "Which?", "S", default: "M" %}',
    '{% ask n, "How many?", kind: "number", default: "few" %}',
    '{% ask day, "When?", kind: "date", default: "soonish" %}',
    `{% ask long, "${"?".repeat(201)}" %}`,
    "{% ask unknown %}"
  ])("%s is refused", (template) => {
    expect(render(template, {}, given)).toMatchObject({ fault: "bad-question", line: 1 })
  })
})

describe("a template that takes in replies", () => {
  const partials = { sign: "Best, {{ customer.name }}", a: '{% reply "b" %}', b: '{% reply "a" %}' }
  const data = { customer: { name: "Zhang" } }

  test("says them as its own", () => {
    expect(render('Hi\n{% reply "sign" %}', data, { ...given, partials })).toMatchObject({
      text: "Hi\nBest, Zhang"
    })
  })

  test("none of that name, a circle and a tower are refused", () => {
    expect(render('{% reply "sing" %}', data, { ...given, partials })).toMatchObject({
      fault: "no-reply",
      name: "sing"
    })
    expect(render('{% reply "a" %}', data, { ...given, partials })).toMatchObject({
      fault: "reply-cycle",
      name: "a",
      reply: "b"
    })
    const tower = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`r${at}`, `{% reply "r${at + 1}" %}`])
    )
    expect(render('{% reply "r0" %}', data, { ...given, partials: tower })).toMatchObject({
      fault: "reply-depth"
    })
  })

  test("what is wrong in one is said with its name", () => {
    const broken = { sign: "a\n{{ nobody }}" }
    expect(render('{% reply "sign" %}', data, { ...given, partials: broken })).toMatchObject({
      why: "blank",
      reply: "sign",
      line: 2
    })
  })
})
