// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { mostCustomers } from "~formats/hand-over/pack-body"
import { startI18n } from "~ui/i18n"
import { Toaster } from "~ui/parts/toaster"
import { BulkBar } from "~ui/screens/workspace/segments/bulk-bar"
import { aContact } from "../../support/builders"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(() => {
  startI18n("en")
  location.hash = "#customers"
})
afterEach(cleanup)

const handOver = async (count: number) => {
  const chosen = Array.from({ length: count }, () => aContact())
  const none = () => undefined
  render(
    <Toaster>
      <BulkBar chosen={chosen} all={count} onAll={none} onClear={none} />
    </Toaster>
  )
  await userEvent.setup().click(screen.getByRole("button", { name: "Hand over…" }))
  return chosen
}

test("who is selected is named in the address", async () => {
  const [first, second] = await handOver(2)
  expect(decodeURIComponent(location.hash)).toBe(`#data/handover/${first?.id},${second?.id}`)
})

test("more than one file holds are refused at once: no address is that long", async () => {
  await handOver(mostCustomers + 1)
  expect(location.hash).toBe("#customers")
  expect(await screen.findByText(/^At most 5,000 customers go into one file/)).toBeTruthy()
})
