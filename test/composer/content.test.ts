// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { bare, contentOf, isAdded } from "../../src/composer/content"

test("texts are compared without breaks, spaces and what cannot be seen", () => {
  expect(bare(" a\u00a0b\r\n\ufeffc\u200b\u2764\ufe0f ")).toBe("abc\u2764")
})

test("composed and decomposed letters are one", () => {
  expect(bare("e\u0301")).toBe(bare("\u00e9"))
})

test("the joiner inside an emoji counts", () => {
  expect(bare("\u{1f469}\u200d\u{1f467}")).not.toBe(bare("\u{1f469}\u{1f467}"))
})

test.each([
  ["", "one two", true],
  ["draft", "dra one\u00a0two ft", true],
  ["onetwo", "one oneTwo two", false],
  ["onetwo", "one onetwo two", true],
  ["one two", "one two", false],
  ["one two", "one two\none two", true],
  ["draft that was here", "one two", false],
  ["", "one", false]
])("one+two was added to %j if %j stands there: %j", (before, now, added) => {
  expect(isAdded("one\ntwo", before, now)).toBe(added)
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
