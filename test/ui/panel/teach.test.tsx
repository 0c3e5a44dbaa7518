// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { TeachDraft } from "~jobs/teach-draft"
import { enterPage, pickOn } from "~jobs/teach-site"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { Keep } from "~ui/screens/panel/teach/keep"
import { Teach } from "~ui/screens/panel/teach/teach"
import { resetBrowser, state } from "../../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock("~jobs/teach-site", async (original) => ({
  ...(await original<object>()),
  enterPage: vi.fn(async () => true),
  pickOn: vi.fn(async () => null),
  steerOn: vi.fn(async () => {})
}))
const url = "https://chat.example/inbox/1"
const draft: TeachDraft = {
  siteName: "Chat example",
  kind: "chat",
  url,
  pointed: { name: [{ selector: "#peer", said: "Anna", reads: "Anna" }] },
  next: { name: ["Ben"], composer: [], order: [], url: "https://chat.example/inbox/2" },
  chosen: {}
}
beforeEach(async () => {
  await startI18n("en")
  resetBrowser()
})
afterEach(cleanup)

test.each([
  ["not-permitted", /^The browser does not let us into this page/],
  ["left", /^The page was loaded anew meanwhile. Point again/],
  ["nothing-said", /^There is no text to read there/],
  ["no-rule", /^There is nothing there to find it by again tomorrow/]
] as const)("pointing in vain (%s) says what to do", async (why, sentence) => {
  vi.mocked(enterPage).mockResolvedValue(why !== "not-permitted")
  vi.mocked(pickOn).mockResolvedValue(
    why === "nothing-said" || why === "no-rule" ? { picked: false, why } : null
  )
  const view = { tabId: 7, url } as Parameters<typeof Teach>[0]["view"]
  render(
    <Toaster>
      <Teach view={view} draft={draft} />
    </Toaster>
  )
  const [point] = screen.getAllByRole("button", { name: /^Point/ })
  if (point) fireEvent.click(point)
  expect(await screen.findByText(sentence)).toBeTruthy()
})

test("a site that the browser was told no for is not saved, and may be asked for again", async () => {
  state.grants = false
  render(
    <Toaster>
      <Keep tabId={7} draft={draft} granted={false} />
    </Toaster>
  )
  fireEvent.click(screen.getByRole("button", { name: /^Save/ }))
  expect(await screen.findByText(/^Nothing was saved: the browser was told no/)).toBeTruthy()
})
