// @vitest-environment happy-dom
import fc from "fast-check"
import * as v from "valibot"
import { beforeEach, describe, expect, it, test } from "vitest"

import { PageDiagnosis } from "~model/diagnosis"
import { diagnosePage } from "~page/diagnose"
import type { SiteAdapter } from "~sites/adapter"
import { adapters, adaptersFor } from "~sites/index"
import { fixtures } from "../sites/fixtures"

const MARK = "zqmarkerqz"

/** A document of a page at an address, as `document` with another location. */
const at = (html: string, url: string): Document => {
  document.open()
  document.write(html)
  document.close()
  return new Proxy(document, {
    get: (target, name) => {
      if (name === "location") return new URL(url)
      const value: unknown = Reflect.get(target, name)
      return typeof value === "function" ? value.bind(target) : value
    }
  })
}

/** Every text, and every value that no selector asks for, holds the mark. */
const mark = (asked: ReadonlySet<string>): void => {
  document.title += MARK
  for (const it of document.querySelectorAll("*")) {
    for (const { name, value } of Array.from(it.attributes))
      if (!asked.has(name)) it.setAttribute(name, `${value}${MARK}`)
    for (const child of it.childNodes) if (child.nodeType === 3) child.nodeValue += MARK
  }
}
/** Names that selectors ask for by value, and that make an element hidden. */
const ASKED = new Set(["id", "class", "role", "hidden", "type", "name", "content", "dir"])

const textOf = (doc: Document, rules: readonly SiteAdapter[]): string => {
  const found = diagnosePage(doc, rules)
  expect(v.safeParse(PageDiagnosis, found).issues).toBeUndefined()
  return JSON.stringify(found)
}

beforeEach(() => localStorage.clear())

describe("a diagnosis", () => {
  it("says which rules fit and which do not", () => {
    const fixture = fixtures.find((it) => it.site === "telegram-a" && it.page === "chat")
    if (!fixture) throw new Error("no such fixture")
    const rules = adaptersFor(fixture.url)
    const found = diagnosePage(at(fixture.html, fixture.url), rules)
    expect(found.adapters[0]).toMatchObject({ id: "telegram-a", reading: "seen" })
    expect(found.composer).toMatchObject({ rank: expect.any(Number), any: true })
    const surfaces = found.adapters[0]?.surfaces ?? []
    expect(surfaces.find((it) => it.kind === "group" && !it.url)?.parts).toBeNull()
    const chat = surfaces.find((it) => it.kind === "chat" && it.url)
    expect(chat?.parts?.id).toContainEqual(
      expect.objectContaining({ from: "hash", read: true, quality: "stable" })
    )
    expect(found.adapters.map((it) => it.id)).toEqual(["telegram-a"])
  })

  test.each(fixtures)("of $site/$page holds nothing of it", ({ url, html, storage }) => {
    for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value + MARK)
    const doc = at(html, `${url}${url.includes("#") ? "" : "#"}${MARK}`)
    mark(ASKED)
    expect(textOf(doc, adapters)).not.toContain(MARK)
  })

  it("never tells the selectors, fields or name of a taught site: they are the page's own words", () => {
    const secret = "Wilhelmina"
    const taught: SiteAdapter = {
      id: "taught-wilhelmina",
      name: secret,
      verifiedAt: "2026-11-22",
      confidence: "taught",
      status: "working",
      evidence: "seller",
      match: ["https://wilhelmina.example/*"],
      signature: [`#${secret}`],
      account: [],
      open: { by: "none" },
      surfaces: [
        {
          kind: "chat",
          url: "^https://wilhelmina\\.example/",
          open: `[title=${secret}]`,
          id: {
            sources: [
              { from: "text", selector: `.${secret}`, kind: "name", quality: "guess" },
              { from: "storage", key: secret, kind: "id", quality: "guess" }
            ]
          },
          name: [{ from: "text", selector: `.${secret}` }],
          fields: { wilhelmina: [{ from: "text", selector: `.${secret}` }] },
          composer: [`#${secret} textarea`]
        }
      ],
      examples: [{ url: "https://wilhelmina.example/", surface: "chat" }]
    }
    const doc = at(
      `<div id="${secret}" title="${secret}" class="${secret}">${secret}<textarea></textarea></div>`,
      "https://wilhelmina.example/"
    )
    const text = textOf(doc, [taught])
    expect(text).not.toMatch(/wilhelmina/iu)
    expect(text).toContain('"reading":"seen"')
  })

  it("holds nothing of any page, whatever stands where", () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/u)
    const any = fc.array(
      word.map((it) => `${MARK}${it}`),
      { minLength: 1, maxLength: 6 }
    )
    fc.assert(
      fc.property(any, fc.constantFrom(...adapters), (said, adapter) => {
        const [first = ""] = said
        const [example] = adapter.examples
        const body = said
          .map((it) => `<p id="${it}" class="${it}" title="${it}" data-x="${it}">${it}</p>`)
          .join("")
        const url = `${example?.url ?? ""}${example?.url.includes("#") ? "" : "?"}${first}`
        const doc = at(`<title>${first}</title><${first}>${body}</${first}>`, url)
        expect(textOf(doc, adapters)).not.toContain(MARK)
      }),
      { numRuns: 100 }
    )
  })
})
