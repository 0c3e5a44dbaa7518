import { beforeEach, expect, it, vi } from "vitest"
import {
  barAnswered,
  barOf,
  bindBar,
  closeBar,
  expectBar as orderBar,
  keepBar,
  warmBar
} from "~jobs/bar-session"

vi.mock("~platform/browser", async () => ({
  browser: (await import("../support/fake-browser")).fakeBrowser
}))

const frame = (documentId: string) => ({ tab: { id: 7 }, frameId: 3, documentId }) as never

const expectBar = async (tabId: number) => (await orderBar(tabId)).nonce

beforeEach(() => vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] }))

it("binds by a nonce once, and only that frame and document", async () => {
  const nonce = await expectBar(7)
  expect(await bindBar(frame("a"), "another")).toBe(false)
  expect(await bindBar(frame("a"), nonce)).toBe(true)
  expect(await bindBar(frame("b"), nonce)).toBe(false)
  expect(await barOf(frame("a"))).toMatchObject({ ordered: true, opened: null })
  expect(await barOf(frame("b"))).toBeNull()
})

it("takes no nonce that is older than ten seconds", async () => {
  const nonce = await expectBar(7)
  vi.setSystemTime(1_010_001)
  expect(await bindBar(frame("a"), nonce)).toBe(false)
})

it("a warm frame is bound, but not ordered before the chord", async () => {
  vi.setSystemTime(2_000_000)
  const nonce = await warmBar(7)
  expect(await bindBar(frame("a"), nonce)).toBe(true)
  expect((await barOf(frame("a")))?.ordered).toBe(false)
  const ordered = await expectBar(7)
  expect(ordered).not.toBe(nonce)
  expect((await barOf(frame("a")))?.ordered).toBe(true)
  await closeBar(7)
  expect((await barOf(frame("a")))?.ordered).toBe(false)
})

it("a chord while the warm frame still loads does not take its nonce away", async () => {
  vi.setSystemTime(3_000_000)
  const nonce = await warmBar(7)
  expect(await expectBar(7)).toBe(nonce)
  expect(await bindBar(frame("a"), nonce)).toBe(true)
})

it("warming does not undo an order that is being carried out", async () => {
  vi.setSystemTime(4_000_000)
  const nonce = await expectBar(7)
  expect(await warmBar(7)).toBe("")
  expect(await bindBar(frame("a"), nonce)).toBe(true)
  expect((await barOf(frame("a")))?.ordered).toBe(true)
})

it("an order is answered when another has come since, though a warm frame shows no nonce anew", async () => {
  vi.setSystemTime(5_000_000)
  await bindBar(frame("a"), await expectBar(7))
  const opened = { expect: { key: null, name: "", url: "https://chat.example/" }, sighting: null }
  const first = await orderBar(7)
  const session = await barOf(frame("a"))
  if (session) await keepBar(7, session, opened)
  expect(await barAnswered(7, first.order)).toBe(true)
  vi.setSystemTime(5_002_400)
  const second = await orderBar(7)
  // Its frame has not asked yet: that says nothing of the first.
  expect(await barAnswered(7, first.order)).toBe(true)
  expect(await barAnswered(7, second.order)).toBe(false)
})
