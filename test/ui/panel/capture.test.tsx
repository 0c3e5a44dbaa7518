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
  await freshDatabase()
  resetBrowser()
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

test("a wrong value is typed over, says so, and may be given back", async () => {
  const user = await mountPanel(address)
  await capture(aCapture({ brand: { value: "Orchad", source: "seen", confidence: "low" } }))
  expect((await screen.findByText("as seen · check it")).textContent).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Correct: Brand" }))
  await user.keyboard("Orchard{Enter}")
  await user.click(screen.getByRole("button", { name: "Correct: Name" }))
  await user.keyboard("Sweet apples{Enter}")
  await user.click(screen.getByRole("button", { name: "Correct: Cost" }))
  await user.keyboard("1.299{Enter}")
  expect((await screen.findByRole("alert")).textContent).toContain("decimal point")
  await user.keyboard("{Escape}")
  await user.click(screen.getByRole("button", { name: "Correct: Cost" }))
  await user.keyboard("12 USD{Enter}")
  expect(screen.getAllByText("typed by you")).toHaveLength(3)
  await user.click(screen.getByRole("button", { name: "What the page says: Brand" }))
  expect(screen.getAllByText("typed by you")).toHaveLength(2)
  await user.click(screen.getByRole("button", { name: "Save product" }))
  await waitFor(async () =>
    expect(await product()).toMatchObject({
      title: "Sweet apples",
      brand: "Orchad",
      cost: { minor: 1200, currency: "USD" },
      source: "hand"
    })
  )
})

test("a price that was not read is said, and never made up", async () => {
  const user = await mountPanel(address)
  const { price: _none, ...silent } = aCapture({ notes: ["price-without-currency"] })
  await capture(silent)
  expect(await screen.findByText("No price read")).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Save product" }))
  await waitFor(async () => expect(await product()).toMatchObject({ price: null, cost: null }))
})

test("of several products the seller chooses one, by keys", async () => {
  const user = await mountPanel(address)
  const pears = aCapture({ title: { value: "Pears", source: "json-ld", confidence: "high" } })
  await capture({ several: [aCapture(), pears], notes: [] })
  await screen.findByRole("heading", { name: "2 products on this page: which one?" })
  screen.getByRole("button", { name: /^Apples/ }).focus()
  await user.keyboard("{ArrowDown}{Enter}")
  expect(await screen.findByRole("heading", { name: "Pears" })).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Choose another" }))
  expect(screen.getByRole("button", { name: /^Apples/ })).toBeTruthy()
})

test("a back office's page is the seller's own shop, from then on too", async () => {
  const user = await mountPanel(address)
  await capture(aCapture({ price: { value: yuan(68), source: "form", confidence: "high" } }))
  const mine = await screen.findByRole<HTMLInputElement>("checkbox", { name: /my back office/ })
  expect(mine.checked).toBe(true)
  await user.click(mine)
  expect(await screen.findByLabelText("My selling price")).toBeTruthy()
  await user.click(mine)
  await user.click(screen.getByRole("button", { name: "Save product" }))
  await waitFor(async () => expect(await product()).toMatchObject({ price: yuan(68), cost: null }))
  await waitFor(async () =>
    expect((await readSettings()).ownShops).toEqual(["https://shop.example"])
  )
})

test("a share text is pasted into the form by hand, and fills what is not typed yet", async () => {
  const user = await mountPanel(address)
  await capture({ none: true, why: "no-product-data", title: "", url: address, notes: [] })
  await user.click(await screen.findByRole("button", { name: "Add by hand" }))
  const box = screen.getByLabelText("Paste a share text")
  await user.click(box)
  await user.paste("apples")
  expect((await screen.findByRole("alert")).textContent).toContain("no share text")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await user.clear(box)
  await user.paste("【有机苹果】 ¥39.9 ￥dAEYbi4KO4D￥ 打开淘宝")
  expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("有机苹果")
  await user.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(async () =>
    expect((await product())?.shareTexts).toMatchObject([{ kind: "taobao" }])
  )
  expect((await product())?.price).toEqual(yuan(39.9))
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
