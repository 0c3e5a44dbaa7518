// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { bare, contentOf, copiesOf } from "../../src/composer/content"

test("texts are compared without breaks, spaces and what cannot be seen", () => {
  expect(bare(" a\u00a0b\r\n\ufeffc\u200b\u2764\ufe0f ")).toBe("abc\u2764")
})

test("composed and decomposed letters are one", () => {
  expect(bare("e\u0301")).toBe(bare("\u00e9"))
})

test("the joiner inside an emoji counts", () => {
  expect(bare("\u{1f469}\u200d\u{1f467}")).not.toBe(bare("\u{1f469}\u{1f467}"))
})

test("every copy is counted, and a text of nothing never", () => {
  expect(copiesOf("one\ntwo", "one two, one\u00a0two")).toBe(2)
  expect(copiesOf("one", "o n")).toBe(0)
  expect(copiesOf(" \n", "a b")).toBe(0)
})

test("an emoji that the page paints as a picture is its text", () => {
  const box = document.createElement("div")
  box.innerHTML = `<p>Hi <img alt="\u{1f600}"></p><p>there</p>`
  expect(contentOf(box)).toBe("Hi \u{1f600}there")
})

test("of a field, its value", () => {
  const box = document.createElement("textarea")
  box.value = "Hi"
  expect(contentOf(box)).toBe("Hi")
})
