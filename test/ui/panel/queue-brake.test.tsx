// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from "@testing-library/react"
import { afterEach, expect, it, vi } from "vitest"
import { now, queueSaid } from "~jobs/queue-said"
import { useQueueSaid } from "~ui/hooks/use-queue"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
afterEach(cleanup)

it("what speaks against a text counts as shown once a panel has it on screen", async () => {
  await queueSaid.set(now, {
    did: "brake",
    name: "Anna",
    step: "q 0",
    answers: {},
    brakes: [{ why: "expired", at: 1 }],
    key: "k-1",
    shown: false
  })
  expect(await queueSaid.get(now)).toMatchObject({ shown: false })
  renderHook(() => useQueueSaid())
  await waitFor(async () => expect(await queueSaid.get(now)).toMatchObject({ shown: true }))
})
