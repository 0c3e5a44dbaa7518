import { describe, expect, it, vi } from "vitest"
import { askBackground } from "~bridge/ask-background"

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock("~platform/browser", () => ({ browser: { runtime: { sendMessage } } }))

describe("askBackground", () => {
  it("calls a verb of the background and gives its answer", async () => {
    sendMessage.mockResolvedValueOnce({ ok: true })
    expect(await askBackground("bar-hello", { nonce: "n" })).toEqual({ ok: true })
    expect(sendMessage).toHaveBeenLastCalledWith({
      to: "background",
      verb: "bar-hello",
      body: { nonce: "n" }
    })
  })

  it.each([
    ["a refusal", () => Promise.resolve({ refused: "sender" })],
    ["no answer", () => Promise.resolve(undefined)],
    ["an extension that is gone", () => Promise.reject(new Error("context invalidated"))]
  ])("gives null for %s", async (_what, answer) => {
    sendMessage.mockImplementationOnce(answer)
    expect(await askBackground("bar-open", { have: "" })).toBeNull()
  })
})
