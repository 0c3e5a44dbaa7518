// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { forContacts, runningQueue, startQueue } from "~jobs/queue"
import { now, queueSaid, stepName } from "~jobs/queue-said"
import { goOn } from "~jobs/run-queue"
import { database } from "~store/database"
import { aContact } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~jobs/run-queue", () => ({ goOn: vi.fn(async () => true), skip: vi.fn() }))

const anna = aContact({ name: "Anna" })
let step: string

beforeEach(async () => {
  resetBrowser()
  vi.mocked(goOn).mockClear()
  await freshDatabase()
  await database.contacts.add(anna)
  await startQueue("VIP", forContacts([anna.id]), null)
  const queue = await runningQueue()
  step = queue ? stepName(queue) : ""
  const size = { name: "size", label: "Size?", kind: "text" as const, options: [], initial: "" }
  await queueSaid.set(now, {
    did: "ask",
    name: "Anna",
    step,
    questions: [size],
    answers: { kind: "tea" }
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test("the step's questions are asked in the panel; the answers go on with it", async () => {
  const user = await mountPanel()
  const field = await screen.findByRole("textbox", { name: "Size?" })
  expect(screen.getByText("Answer this for Anna, then it is inserted.")).toBeTruthy()
  await user.type(field, "M{Enter}")
  expect(goOn).toHaveBeenCalledExactlyOnceWith(7, { step, answers: { kind: "tea", size: "M" } })
})

test("Esc leaves the questions; nothing goes on, and the button of the step is there again", async () => {
  const user = await mountPanel()
  const field = await screen.findByRole("textbox", { name: "Size?" })
  expect(screen.queryByRole("button", { name: "Open the chat" })).toBeNull()
  await user.type(field, "M{Escape}")
  await waitFor(async () => expect(await queueSaid.get(now)).toBeNull())
  expect(goOn).not.toHaveBeenCalled()
})

test("what another step asked is past", async () => {
  const said = await queueSaid.get(now)
  if (said?.did === "ask") await queueSaid.set(now, { ...said, step: "other 0" })
  await mountPanel()
  expect(await screen.findByRole("button", { name: "Open the chat" })).toBeTruthy()
  expect(screen.queryByRole("textbox", { name: "Size?" })).toBeNull()
  expect(screen.queryByText(/Answer this/)).toBeNull()
})
