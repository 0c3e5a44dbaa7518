import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { adapters } from "~sites/index"

import { scramblePage, survivors } from "../../scripts/adapter/scramble/page"
import { type PageElement, type Snapshot, htmlOf } from "../../scripts/adapter/scramble/tree"
import { VOCABULARY } from "../../scripts/adapter/scramble/vocabulary"

const telegram = adapters.find((it) => it.id === "telegram-a")
if (!telegram) throw new Error("the test needs Telegram")

const el = (
  tag: string,
  attributes: Record<string, string> = {},
  ...children: PageElement["children"]
): PageElement => ({ tag, attributes: Object.entries(attributes), children })

const page = (body: PageElement[], url = "https://web.telegram.org/a/#1234567890"): Snapshot => ({
  url,
  html: el("html", {}, el("body", {}, ...body)),
  storage: {}
})
const saved = (it: Snapshot) => htmlOf(it.html)
const scrambled = (it: Snapshot) => scramblePage(it, telegram)

describe("a recorded page", () => {
  it("has the same for the same everywhere: texts, values, addresses, its own address", () => {
    const { url, html } = scrambled(
      page([
        el("h3", { class: "fullName", "data-peer-id": "1234567890" }, "Anna Example"),
        el("a", { href: "#1234567890", title: "anna example" }, "Call +49 151 2345 678"),
        el("input", { value: "+491512345678" })
      ])
    )
    const text = htmlOf(html)
    const id = /#(\d{10})$/u.exec(url)?.[1]
    expect(id).toBeDefined()
    expect(text).toContain(`data-peer-id="${id}"`)
    expect(text).toContain(`href="#${id}"`)
    const [, first, last] = />(\p{L}+) (\p{L}+)<\/h3>/u.exec(text) ?? []
    expect(text).toContain(`title="${first?.toLowerCase()} ${last?.toLowerCase()}"`)
    const [, written = ""] = />\p{L}+ (\+[\d ]+)<\/a>/u.exec(text) ?? []
    expect(written).toMatch(/^\+\d\d \d{3} \d{4} \d{3}$/u)
    expect(text).toContain(`value="${written.replaceAll(" ", "")}"`)
  })

  it("keeps what rules are made of: elements, classes, test ids, roles, what the site's rules name", () => {
    const text = saved(
      scrambled(
        page([
          el("div", {
            class: "MiddleHeader xq17",
            role: "button",
            "data-testid": "conversation-header"
          }),
          el("div", { id: "editable-message-text", contenteditable: "true" })
        ])
      )
    )
    expect(text).toContain(
      'class="MiddleHeader xq17" role="button" data-testid="conversation-header"'
    )
    expect(text).toContain('id="editable-message-text" contenteditable="true"')
  })

  it("has no scripts, styles, pictures' sources, handlers", () => {
    const text = saved(
      scrambled(
        page([
          el("script", {}, "let anna = 12345"),
          el("style", {}, ".anna {}"),
          el("img", { src: "https://cdn.example/anna.png", alt: "Anna", onload: "x()", style: "a" })
        ])
      )
    )
    expect(text).not.toMatch(/anna|12345|cdn|onload|style|script/iu)
    expect(text).toMatch(/<img alt="\p{L}+">/u)
  })

  it("does not say in a class or a test id what its texts say", () => {
    const text = saved(
      scrambled(
        page([
          el("div", { class: "row-wilhelmina avatar", "data-testid": "wilhelmina" }, "Wilhelmina")
        ])
      )
    )
    expect(text).not.toMatch(/wilhelmina/iu)
    expect(text).toMatch(/class="row-\p{L}+ avatar"/u)
  })

  it("keeps the script people write in, emoji, and what stands between words", () => {
    const text = saved(scrambled(page([el("h3", {}, "李四 🍎 (Анна, אנה) — 3")])))
    expect(text).toMatch(
      /<h3>\p{Script=Han}+ 🍎 \(\p{Script=Cyrillic}+, \p{Script=Hebrew}+\) — 3<\/h3>/u
    )
    expect(text).not.toMatch(/李四|Анна|אנה/u)
  })

  it("is refused where a word would be left", () => {
    const it = page([el("p", {}, "Wilhelmina 4711")])
    expect(survivors(it, telegram, "<p>Wilhelmina 4711</p>")).toEqual(["wilhelmina", "4711"])
    expect(survivors(it, telegram, saved(scrambled(it)))).toEqual([])
  })
})

// Words that no code has: what is found of them in a saved page was left there.
const word = fc
  .stringMatching(/^[A-Za-zäöüßéñ]{3,14}$/u)
  .filter(
    (it) => !VOCABULARY.has(it.toLowerCase()) && !/^(?:telegram|web|org|amp|quot)$/iu.test(it)
  )
const han = fc.stringMatching(/^[一-十百千李王张刘陈杨赵]{2,4}$/u)
const number = fc.stringMatching(/^[1-9]\d{2,11}$/u)
const datum = fc.oneof({ weight: 3, arbitrary: word }, han, { weight: 2, arbitrary: number })
const datums = fc.array(datum, { minLength: 1, maxLength: 5 })

/** An element with data in every place that a page has for it, and the data. */
const hostile = datums.map((said) => {
  const [first = "x", second = first, third = second, fourth = third, fifth = fourth] = said
  const uri = encodeURIComponent
  return {
    said,
    element: el(
      "div",
      {
        id: `user_${first}-${second}`,
        title: said.join(", "),
        "data-name": third,
        "data-testid": `cell-${fourth}`,
        class: `row ${/^\d/u.test(fifth) ? `u${fifth}` : fifth}`,
        "aria-label": `${first}: ${second}`,
        "data-json": JSON.stringify({ [first]: [third, { who: fifth }] })
      },
      said.join(" "),
      el(
        "a",
        { href: `https://${uri(first)}.example/${uri(second)}?q=${uri(third)}#${uri(fourth)}` },
        fifth
      ),
      el("a", { href: `mailto:${first}@${second}.example` }),
      el("input", { name: `f_${third}`, value: fourth, placeholder: fifth, type: "text" }),
      { ...el("x-card", {}), shadow: [el("b", {}, first)] },
      { ...el("iframe", {}), frame: [el("html", {}, el("p", {}, second))] },
      el("svg", {}, el("title", {}, third), el("path", { d: fourth }))
    )
  }
})

it("leaves no word and no number of the page, wherever it stood", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), datums, (parts, inUrl) => {
      const url = `https://web.telegram.org/a/?${inUrl.map(encodeURIComponent).join("&")}#${inUrl[0]}`
      const before = page(
        parts.map((it) => it.element),
        url
      )
      const after = scrambled(before)
      const text = decodeURIComponent(
        `${saved(after)} ${after.url}`.replace(/%(?![0-9A-F]{2})/gu, "%25")
      )
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [])
      for (const it of [...parts.flatMap((part) => part.said), ...inUrl])
        expect(words.has(it.toLowerCase()), it).toBe(false)
      expect(survivors(before, telegram, saved(after))).toEqual([])
      expect(saved(after).match(/<div/gu)?.length).toBe(parts.length)
    }),
    { numRuns: 100 }
  )
})
