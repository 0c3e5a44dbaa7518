// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest"

import { restorePlace, savePlace } from "../../src/composer/index"

let box: HTMLElement
let field: HTMLTextAreaElement

beforeEach(() => {
  document.body.innerHTML = `<p id="box" contenteditable="true">Hello <b>brave</b> world</p>
    <textarea id="field">Hello</textarea><button id="other"></button>`
  box = document.querySelector<HTMLElement>("#box") ?? document.body
  field = document.querySelector("textarea") ?? document.createElement("textarea")
})

function other(): void {
  document.querySelector("button")?.focus()
}

function caret(): [string | null | undefined, number | undefined] {
  const selection = document.getSelection()
  return [selection?.focusNode?.nodeValue, selection?.focusOffset]
}

test("a field gets its focus and its caret back", () => {
  field.focus()
  field.setSelectionRange(1, 3)
  const place = savePlace(field)
  field.setSelectionRange(5, 5)
  other()
  expect(restorePlace(place)).toBe(true)
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([1, 3])
})

test("a field that nobody was in gets the caret at its end", () => {
  field.setSelectionRange(0, 0)
  other()
  restorePlace(savePlace(field))
  expect(field.selectionStart).toBe(5)
})

test("an editor gets its caret back, in the node it was in", () => {
  const brave = box.querySelector("b")?.firstChild ?? box
  box.focus()
  document.getSelection()?.collapse(brave, 2)
  const place = savePlace(box)
  other()
  document.getSelection()?.removeAllRanges()
  expect(restorePlace(place)).toBe(true)
  expect(caret()).toEqual(["brave", 2])
})

test("an editor that was painted anew gets the caret at the same distance from its start", () => {
  const brave = box.querySelector("b")?.firstChild ?? box
  document.getSelection()?.collapse(brave, 2)
  const place = savePlace(box)
  box.innerHTML = "<i>Hello</i> brave <u>world</u>"
  restorePlace(place)
  expect(caret()).toEqual([" brave ", 3])
})

test("an editor that lost its text gets the caret at its end", () => {
  document.getSelection()?.collapse(box.lastChild ?? box, 4)
  const place = savePlace(box)
  box.innerHTML = "<i>Hi<br></i>"
  restorePlace(place)
  expect(caret()).toEqual([null, 1])
})

test("a composer that has left the page gets nothing", () => {
  const place = savePlace(field)
  field.remove()
  expect(restorePlace(place)).toBe(false)
})
