// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest"

import { removeBefore } from "~composer/remove-before"

let box: HTMLTextAreaElement
let search: HTMLInputElement

/** As a browser does it: where the focus is, whatever was marked elsewhere. */
const deleteMarked = (): boolean => {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
  field.setRangeText("", field.selectionStart ?? 0, field.selectionEnd ?? 0, "end")
  return true
}

const type = (text: string) => {
  box.value = text
  box.setSelectionRange(text.length, text.length)
}

beforeEach(() => {
  document.body.innerHTML = "<textarea></textarea><input value='mine'>"
  box = document.querySelector("textarea") ?? document.createElement("textarea")
  search = document.querySelector("input") ?? document.createElement("input")
  Object.assign(document, { execCommand: deleteMarked })
  box.focus()
})

test("takes the signs away from before the caret", async () => {
  type("Hi //")
  expect(await removeBefore(box, "//")).toBe(true)
  expect(box.value).toBe("Hi ")
})

test("where the focus went elsewhere before they were painted, nothing is taken from anywhere", async () => {
  type("Hi /")
  const removed = removeBefore(box, "//")
  type("Hi //")
  search.focus()
  search.select()
  expect(await removed).toBe(false)
  expect([box.value, search.value]).toEqual(["Hi //", "mine"])
  expect(box.selectionStart, "the caret stands where it stood").toBe(5)
})
