// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest"

import { findComposer } from "~composer/index"
import { select } from "~sites/engine"

function shown(html: string): void {
  document.body.innerHTML = html
}
const found = (...selectors: string[]): string | undefined =>
  findComposer(
    document,
    selectors.flatMap((it) => select(document, it))
  )?.id

beforeEach(() => shown(""))

describe("the composer is", () => {
  test("of the boxes that selectors find, the one with the focus", () => {
    shown(`<textarea id="a"></textarea><textarea id="b"></textarea>`)
    document.getElementById("b")?.focus()
    expect(found("#a", "#b")).toBe("b")
  })

  test("the site's own box, though its search field has the focus", () => {
    shown(`<textarea id="a"></textarea><input id="search" />`)
    document.getElementById("search")?.focus()
    expect(found("#a")).toBe("a")
    expect(found("#none")).toBe("search")
  })

  test("else the first that the ranked selectors find", () => {
    shown(`<textarea id="a"></textarea><div id="b" contenteditable="true"></div>`)
    expect(found("#none", "#b", "#a")).toBe("b")
  })

  test("the whole editor, where a selector meets a part of it", () => {
    shown(`<div id="a" contenteditable="true"><p><span>x</span></p></div>`)
    expect(found("p span")).toBe("a")
  })

  test("found behind an open shadow root", () => {
    shown(`<div id="host"></div>`)
    const root = document.getElementById("host")?.attachShadow({ mode: "open" })
    if (root) root.innerHTML = `<textarea id="inner"></textarea>`
    expect(found("#inner")).toBe(undefined)
    expect(found("#host >>> textarea")).toBe("inner")
  })

  test.each([
    ["disabled", `<textarea id="a" disabled></textarea>`],
    ["read-only", `<textarea id="a" readonly></textarea>`],
    ["aria-disabled", `<div aria-disabled="true"><p id="a" contenteditable="true"></p></div>`],
    ["inert", `<div inert><p id="a" contenteditable="true"></p></div>`],
    ["hidden", `<textarea id="a" style="display:none"></textarea>`],
    ["a password", `<input id="a" type="password">`],
    ["a number, which tells of no caret", `<input id="a" type="number">`],
    ["no editable at all", `<div id="a">x</div>`]
  ])("never one that is %s", (_, html) => {
    shown(html)
    expect(found("#a")).toBe(undefined)
  })

  test("passed over, where one that cannot be typed into comes first", () => {
    shown(`<textarea class="c" disabled></textarea><textarea class="c" id="b"></textarea>`)
    expect(found(".c")).toBe("b")
  })

  test("not found by a selector that is none", () => {
    shown(`<textarea id="a"></textarea>`)
    expect(found("[[", "#a >>> (")).toBe(undefined)
    expect(found("[[", "#a")).toBe("a")
  })
})
