// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { createPresses } from "~page/triggers/presses"

const down = (key: string, more = {}) => new KeyboardEvent("keydown", { key, ...more })

test("one press is told once, by the key or by the text it puts in", () => {
  const presses = createPresses()
  expect(presses.key(down("/"))).toBe("/")
  expect(presses.text("/", false)).toBeNull()
  expect(presses.text("、", false)).toBe("、")
  expect(presses.text("、", false)).toBe("、")
})

test("another key is told as none; one that only shifts is told not at all", () => {
  const presses = createPresses()
  expect(presses.key(down("a"))).toBe("")
  expect(presses.key(down("/", { ctrlKey: true }))).toBe("")
  expect(presses.key(down("/", { repeat: true }))).toBe("")
  expect(presses.key(down("Shift"))).toBeNull()
})

test("an arrow tells of no text: what is given next is a press of its own", () => {
  const presses = createPresses()
  expect(presses.key(down("ArrowLeft"))).toBe("")
  expect(presses.text("、", false)).toBe("、")
})

test("a key that an input method takes is told by its text, once that is settled", () => {
  const presses = createPresses()
  expect(presses.key(down("Process", { isComposing: true }))).toBeNull()
  expect(presses.text("、", true)).toBeNull()
  expect(presses.key(down("Process", { keyCode: 229 }))).toBeNull()
  expect(presses.text("、", false)).toBe("、")
})
