// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { attachIdentity } from "~jobs/attach-identity"
import { database } from "~store/database"
import type { Sighting } from "~model/sighting"
import { aContact, aSighting } from "../../support/builders"
import { resetBrowser, state } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, see } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zhang = aSighting({ name: "Zhang" }, { value: "1" })
const li = aSighting({ name: "Li" }, { value: "2" })
const url = "https://web.telegram.org/a/"

test.each([
  ["their own chat are", zhang, "收货人 13800138000"],
  ["another's chat, opened meanwhile, are not", li, ""]
])("words selected in %s taken for the customer shown", async (_, onPage: Sighting, taken) => {
  const contact = aContact({ name: "Zhang" })
  await database.contacts.add(contact)
  await attachIdentity(contact.id, zhang)
  const asked = vi.fn()
  state.page = (message) => {
    if ((message as { verb: string }).verb !== "read") return undefined
    asked()
    const reading = { seen: true, sighting: onPage }
    return { reading, url, title: "", composer: true, selection: "收货人 13800138000" }
  }
  const user = await mountPanel()
  await see(zhang)
  await screen.findByRole("article", { name: "Zhang" })
  asked.mockClear()
  await user.click(await screen.findByRole("button", { name: "Details from a message" }))
  const words = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: "Words of the customer"
  })
  await waitFor(() => expect(asked).toHaveBeenCalled())
  await waitFor(() => expect(words.value).toBe(taken))
})
