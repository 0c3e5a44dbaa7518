// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addNote } from "~jobs/annotate-contact"
import { database } from "~store/database"
import { anApple, aSighting } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { mountPanel, noteBox, see } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  await freshDatabase()
  resetBrowser()
})
afterEach(cleanup)

test("a customer's link is theirs as a QR code and a poster, too, and no reply for others", async () => {
  const zhang = aSighting({ name: "Zhang" }, { value: "1" })
  await addNote({ sighting: zhang }, "first")
  await database.products.add(anApple())
  const user = await mountPanel()
  await see(zhang)
  await noteBox("Zhang")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.type(await screen.findByLabelText("Product"), "app")
  await user.click(await screen.findByRole("button", { name: "Apples 5 kg" }))
  const code = (await database.contacts.toArray())[0]?.code
  await user.click(await screen.findByRole("button", { name: "QR code with their code" }))
  const of = `QR code of https://shop.example/apples?rg=${code}`
  expect(await screen.findByRole("img", { name: of })).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Poster with their code" }))
  expect(await screen.findByLabelText("Words on the poster")).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Keep as reply" })).toBeNull()
})
