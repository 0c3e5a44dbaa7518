// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import type { QueueSaid } from "~jobs/queue-said"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { QueueSays } from "~ui/screens/panel/queue/queue-says"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
afterEach(cleanup)

const asked = { name: "Anna", found: "", text: "Apples ¥68" }
const cases: [QueueSaid, RegExp][] = [
  [{ did: "quiet", name: "Anna", why: "stopped" }, /^Anna asked to stop, so nothing was inserted/],
  [{ did: "quiet", name: "Anna", why: "quiet" }, /^Anna had a promotion lately, so nothing/],
  [{ did: "not-inserted", ...asked, why: "no-composer" }, /no message box on this page/],
  [
    { did: "not-inserted", ...asked, found: "Li", why: "wrong-conversation" },
    /the chat changed from Anna to Li/
  ]
]

test.each(cases)("of %o the strip says why nothing was inserted", async (said, sentence) => {
  await startI18n("en")
  render(
    <Toaster>
      <QueueSays said={said} onClose={() => {}} />
    </Toaster>
  )
  expect(screen.getByText(sentence)).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Copy" }) !== null).toBe(said.did === "not-inserted")
})
