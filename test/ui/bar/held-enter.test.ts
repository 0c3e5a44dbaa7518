// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { type HeldEnter, watchEnter } from "~ui/hooks/held-enter"

let ended: AbortController
let enter: HeldEnter
beforeEach(() => {
  vi.useFakeTimers()
  ended = new AbortController()
  enter = watchEnter(window, ended.signal)
})
afterEach(() => {
  ended.abort()
  vi.useRealTimers()
})

const key = (type: "keydown" | "keyup", name = "Enter") =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }))

/** Whether the going up has been told after a time in ms. */
const toldAfter = async (ms: number) => {
  const up = vi.fn()
  void enter.up().then(up)
  await vi.advanceTimersByTimeAsync(ms)
  return up.mock.calls.length === 1
}

test("a key that is not down is waited for no moment", async () => {
  expect(await toldAfter(0)).toBe(true)
  key("keydown", "a")
  expect(await toldAfter(0)).toBe(true)
})

test("it is up when it has gone up, however long it was held, and not with another key", async () => {
  for (let times = 0; times < 10; times++) {
    key("keydown")
    expect(await toldAfter(1000)).toBe(false)
  }
  key("keyup", "a")
  expect(await toldAfter(0)).toBe(false)
  key("keyup")
  expect(await toldAfter(0)).toBe(true)
})

test("a going up that got lost is not waited for without end", async () => {
  key("keydown")
  expect(await toldAfter(1400)).toBe(false)
  expect(await toldAfter(200)).toBe(true)
  key("keydown")
  window.dispatchEvent(new Event("blur"))
  expect(await toldAfter(0)).toBe(true)
})
