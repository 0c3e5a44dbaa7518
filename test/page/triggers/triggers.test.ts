// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { startTriggers } from "~page/triggers/triggers"

const told = vi.hoisted(() => ({ verbs: [] as string[], remove: () => Promise.resolve(true) }))
vi.mock("~bridge/page-end", () => ({
  isOrphaned: () => false,
  tell: async (verb: string) => void told.verbs.push(verb)
}))
vi.mock("~composer/remove-before", () => ({ removeBefore: () => told.remove() }))
vi.mock("~composer/text-before", () => ({ textBefore: () => "" }))

let page: AbortController

/** A real press, as far as a test can make one. @returns whether the page heard of it. */
const press = (key: string): boolean => {
  const event = new KeyboardEvent("keydown", { key, code: key, cancelable: true, bubbles: true })
  Object.defineProperty(event, "isTrusted", { value: true })
  return document.activeElement?.dispatchEvent(event) ?? false
}

beforeEach(() => {
  vi.useFakeTimers()
  page = new AbortController()
  told.verbs = []
  told.remove = () => Promise.resolve(true)
  document.body.innerHTML = "<textarea></textarea>"
  const box = document.querySelector("textarea")
  box?.focus()
  globalThis.regularsCompanion = new AbortController().signal
  globalThis.regularsComposer = () => box
  startTriggers(document, page.signal)
})

afterEach(() => {
  page.abort()
  vi.useRealTimers()
})

test("the bar is asked for, and no key reaches the page until it has the focus or does not come", async () => {
  press("/")
  press("/")
  expect(press("Enter")).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(told.verbs).toEqual(["trigger"])
  expect(press("Enter")).toBe(false)
  await vi.advanceTimersByTimeAsync(3500)
  expect(press("Enter")).toBe(true)
})

test("what is held may be asked for while no blur has come, once; the page still hears of no key", async () => {
  press("/")
  press("/")
  await vi.advanceTimersByTimeAsync(1000)
  for (const key of ["a", "p"]) expect(press(key)).toBe(false)
  expect(globalThis.regularsHeldKeys?.()).toBe("ap")
  expect(globalThis.regularsHeldKeys?.()).toBe("")
  expect(press("Enter")).toBe(false)
})

test("a page that never comes to an end of taking the signs out has its keys back all the same", async () => {
  told.remove = () => new Promise(() => undefined)
  press("/")
  press("/")
  expect(press("a")).toBe(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(press("Enter")).toBe(true)
})
