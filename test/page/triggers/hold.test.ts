// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { createHold } from "~page/triggers/hold"

const down = (key: string, more = {}) => new KeyboardEvent("keydown", { key, code: key, ...more })
const up = (key: string) => new KeyboardEvent("keyup", { key, code: key })

test("nothing is taken before it begins", () => {
  expect(createHold().takes(down("Enter"))).toBe(false)
})

test("what is typed is kept for the bar; Enter and Tab are kept from the page, up and down", () => {
  const hold = createHold()
  hold.begin()
  for (const key of ["a", "x", "Backspace", "p", "Enter", "Tab"])
    expect(hold.takes(down(key)), key).toBe(true)
  expect(hold.takes(down("v", { ctrlKey: true }))).toBe(true)
  expect(hold.end()).toBe("ap")
  // Some chats send on the key's way up, which comes after the focus has moved.
  expect(hold.takes(up("Enter"))).toBe(true)
  expect(hold.takes(up("Enter"))).toBe(false)
  expect(hold.takes(down("Enter"))).toBe(false)
})

test("a key that went up where the bar had the focus is not kept from the page later", () => {
  const hold = createHold()
  hold.begin()
  expect(hold.takes(down("Enter"))).toBe(true)
  hold.end()
  expect(hold.takes(down("Enter"))).toBe(false)
  expect(hold.takes(up("Enter"))).toBe(false)
})

test("an input method at work is left alone", () => {
  const hold = createHold()
  hold.begin()
  expect(hold.takes(down("Process"))).toBe(false)
  expect(hold.takes(down("n", { isComposing: true }))).toBe(false)
  expect(hold.end()).toBe("")
})
