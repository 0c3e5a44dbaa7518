// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react"
import i18next from "i18next"
import { afterEach, expect, test, vi } from "vitest"
import type { JourneyView } from "~ui/hooks/use-journey"
import type { Person } from "~ui/hooks/use-person"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { JourneyLine } from "~ui/screens/panel/journey-line"
import { aContact } from "../../support/builders"

let view: JourneyView
vi.mock("~ui/hooks/use-journey", () => ({ useJourney: () => view }))
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
afterEach(cleanup)

const li = { who: "known", contact: aContact({ name: "Li" }) } as unknown as Person
type Journey = JourneyView["journey"]

test.each([
  ["chat", "going", li, "jump.other"],
  ["chat", "going", undefined, "jump.notFound"],
  ["order", "going", li, "jump.otherOrder"],
  ["order", "going", undefined, "jump.notFound"],
  ["chat", "nobody", undefined, "jump.nobody"]
] as const)("to a %s, %s: says who is on screen instead", async (goal, state, person, words) => {
  await startI18n("en")
  const journey = { goal, state, name: "Anna", siteName: "Telegram", search: "Anna", contactId: "" }
  view = { journey: journey as Journey, late: true, forget: () => {} }
  const { container } = render(
    <Toaster>
      <JourneyLine tabId={7} person={person} />
    </Toaster>
  )
  const sentence = i18next.t(words, { name: "Anna", found: "Li" })
  expect(sentence).toMatch(words === "jump.nobody" ? /^The page does/ : /^Not arrived: .*(Li|Anna)/)
  expect(container.textContent).toContain(sentence)
})
