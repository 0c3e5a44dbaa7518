// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { database } from "~store/database"
import { readSettings } from "~jobs/settings"
import { aCapture, yuan } from "../../support/builders"
import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"
import { capture, goTo, mountPanel } from "./follow"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
beforeEach(async () => {
  resetBrowser()
  await freshDatabase()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const address = "https://shop.example/apples"
const product = async () => (await database.products.toArray())[0]

test("a price in another's shop is cost; the selling price is derived and kept", async () => {
  const user = await mountPanel(address)
  await capture(aCapture({ notes: ["price-from"] }))
  expect(await screen.findByText("The price is the lowest of several variants.")).toBeTruthy()
  await user.click(screen.getByRole("button", { name: /^Cost × 1.4/ }))
  await user.click(screen.getByRole("button", { name: "Save product" }))
  await waitFor(async () => expect((await product())?.cost).toEqual(yuan(68)))
  expect((await product())?.price).toEqual(yuan(99))
})

test("without a selling price it is kept, and none is made up", async () => {
  const user = await mountPanel(address)
  await capture(aCapture())
  await user.click(await screen.findByRole("button", { name: "Save product" }))
  await waitFor(async () => expect((await product())?.cost).toEqual(yuan(68)))
  expect((await product())?.price).toBeNull()
  expect(await screen.findByText("Saved, no selling price yet")).toBeTruthy()
})

test("in the seller's own shop the price is the selling price, and the shop is remembered", async () => {
  const user = await mountPanel(address)
  await capture(aCapture())
  await user.click(await screen.findByRole("checkbox", { name: /my own shop/ }))
  await waitFor(async () =>
    expect((await readSettings()).ownShops).toEqual(["https://shop.example"])
  )
  await waitFor(() => expect(screen.queryByLabelText("My selling price")).toBeNull())
  await user.click(screen.getByRole("button", { name: "Save product" }))
  await waitFor(async () => expect((await product())?.price).toEqual(yuan(68)))
  expect((await product())?.cost).toBeNull()
})

test("an amount that can be read in two ways is not saved", async () => {
  const user = await mountPanel(address)
  await capture(aCapture())
  await user.type(await screen.findByLabelText("My selling price"), "1.299")
  expect((await screen.findByRole("alert")).textContent).toContain("decimal point")
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save product" }).disabled).toBe(
    true
  )
})

test("where nothing was read, a sentence and the way by hand", async () => {
  const user = await mountPanel(address)
  await capture({ none: true, why: "no-product-data", title: "Apples", url: address, notes: [] })
  await user.click(await screen.findByRole("button", { name: "Add by hand" }))
  expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("Apples")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(async () => expect((await product())?.url).toBe(address))
})

test("a capture belongs to its page and leaves with it", async () => {
  await mountPanel(address)
  await capture(aCapture())
  await screen.findByRole("heading", { name: "Apples 5 kg" })
  await goTo("https://shop.example/pears")
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Apples 5 kg" })).toBeNull())
})
