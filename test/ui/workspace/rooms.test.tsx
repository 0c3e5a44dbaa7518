// @vitest-environment happy-dom
import "../../support/fresh-database"

import { screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, test, vi } from "vitest"

import { saveProduct } from "~jobs/save-product"
import { addSamples } from "~jobs/samples"
import { readSettings } from "~jobs/settings"
import { database } from "~store/database"
// Read ahead: where every file is read on its own, a language's words take seconds, not a moment.
import "~ui/i18n/zh-CN"

import { aContact, yuan } from "../../support/builders"
import { state } from "../../support/fake-browser"
import { freshWorkspace, openWorkspace } from "./render-workspace"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))
vi.mock(
  "~ui/screens/workspace/template-editor/code-editor",
  () => import("../../support/plain-code-editor")
)
beforeEach(freshWorkspace)

describe("products", () => {
  test("an amount that may be misread is refused in plain words, and what was typed stays", async () => {
    const user = await openWorkspace("#products/new")
    await user.type(await screen.findByLabelText("Name"), "Apples")
    const price = screen.getByLabelText(/^Selling price/)
    await user.type(price, "1.234")
    await user.click(screen.getByRole("button", { name: "Save" }))
    await screen.findByText(/decimal point or a thousands mark/)
    expect(price).toHaveProperty("value", "1.234")
    expect(await database.products.count()).toBe(0)
    await user.clear(price)
    await user.type(price, "¥68{Enter}")
    await waitFor(async () =>
      expect(await database.products.toArray()).toMatchObject([
        { title: "Apples", price: yuan(68) }
      ])
    )
    await waitFor(() => expect(location.hash).toMatch(/^#products\/(?!new)/))
  })

  test("a cost offers the seller's own price, and is never one itself", async () => {
    await saveProduct({ title: "Scarf", cost: yuan(42) })
    const [scarf] = await database.products.toArray()
    const user = await openWorkspace(`#products/${scarf?.id}`)
    await screen.findByText("Set a selling price before this can be inserted.")
    await user.click(await screen.findByRole("button", { name: "Set to ¥59 (cost × 1.4)" }))
    await user.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(async () =>
      expect(await database.products.toArray()).toMatchObject([{ price: yuan(59), cost: yuan(42) }])
    )
  })

  test("an amount without a sign is in the currency the product has", async () => {
    await saveProduct({ title: "Tea", price: yuan(39) })
    const [tea] = await database.products.toArray()
    const user = await openWorkspace(`#products/${tea?.id}`)
    const price = await screen.findByLabelText("Selling price (CNY)")
    expect(price).toHaveProperty("value", "39")
    await user.clear(price)
    await user.type(price, "42.50{Enter}")
    await waitFor(async () =>
      expect(await database.products.toArray()).toMatchObject([{ price: yuan(42.5) }])
    )
  })

  test("a variant with a price of its own; one without a name goes", async () => {
    await saveProduct({ title: "Tee", price: yuan(99) })
    const [tee] = await database.products.toArray()
    const user = await openWorkspace(`#products/${tee?.id}`)
    await user.click(await screen.findByRole("button", { name: "Add variant" }))
    await user.type(screen.getByLabelText("Variant"), "M")
    await user.type(screen.getByLabelText(/^Price, if it differs/), "¥109")
    await user.click(screen.getByRole("button", { name: "Add variant" }))
    await user.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(async () =>
      expect((await database.products.toArray())[0]?.variants).toMatchObject([
        { name: "M", price: yuan(109) }
      ])
    )
  })
})

test("orders: → moves the chosen one on, and it stays in sight", async () => {
  await addSamples()
  const user = await openWorkspace("#orders")
  const list = await screen.findByRole("listbox")
  expect(within(list).getAllByRole("option")).toHaveLength(2)
  list.focus()
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}")
  await screen.findByRole("button", { name: "Shipped", pressed: true })
  await waitFor(async () =>
    expect((await database.orders.toArray()).filter((it) => it.state === "shipped")).toHaveLength(2)
  )
  expect(within(list).getAllByRole("option")).toHaveLength(2)
})

test("bin: what is chosen comes back by Enter", async () => {
  await database.contacts.add(aContact({ id: "zhang", deletedAt: 5 }))
  const user = await openWorkspace("#bin")
  const list = await screen.findByRole("listbox")
  list.focus()
  await user.keyboard("{ArrowDown}{Enter}")
  await screen.findByText("The bin is empty.")
  expect((await database.contacts.get("zhang"))?.deletedAt).toBeNull()
})

describe("sites", () => {
  test("allowed and removed by its own button; a no is said and changes nothing", async () => {
    const user = await openWorkspace("#sites")
    state.grants = false
    await user.click(await screen.findByRole("button", { name: "Allow WhatsApp Web" }))
    expect((await screen.findAllByText(/The browser was told no/)).length).toBeGreaterThan(0)
    state.grants = true
    await user.click(screen.getByRole("button", { name: "Allow WhatsApp Web" }))
    await screen.findByText("https://web.whatsapp.com")
    await user.click(screen.getByRole("button", { name: "Remove WhatsApp Web" }))
    await screen.findByText("No site is allowed yet.")
    expect(state.origins.size).toBe(0)
  })

  test("self-hosted: one typed address makes one origin, anything else is refused", async () => {
    const user = await openWorkspace("#sites")
    const field = await screen.findByLabelText("Address of Converse (XMPP)")
    await user.type(field, "http://chat.example{Enter}")
    await screen.findByText(/Write the address of its page/)
    await user.clear(field)
    await user.type(field, "https://chat.example:8443/room#1{Enter}")
    await waitFor(() => expect([...state.origins]).toEqual(["https://chat.example/*"]))
  })
})

describe("settings", () => {
  test("another language is spoken at once", async () => {
    const user = await openWorkspace("#settings")
    await user.selectOptions(await screen.findByLabelText("Language"), "zh-CN")
    await screen.findByRole("heading", { name: "设置" })
    expect(document.documentElement.lang).toBe("zh-CN")
    await user.selectOptions(screen.getByLabelText("语言"), "en")
    await screen.findByRole("heading", { name: "Settings" })
  })

  test("the theme changes the page", async () => {
    const user = await openWorkspace("#settings")
    await user.selectOptions(await screen.findByLabelText("Theme"), "dark")
    await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"))
  })

  test("sample data comes and leaves in one click each", async () => {
    const user = await openWorkspace("#settings")
    await user.click(await screen.findByRole("button", { name: "Add sample data" }))
    await user.click(await screen.findByRole("button", { name: /Remove the 28 sample rows/ }))
    await screen.findByRole("button", { name: "Add sample data" })
    expect(await database.contacts.count()).toBe(0)
  })

  test("a shop is kept as its origin", async () => {
    const user = await openWorkspace("#settings")
    const field = await screen.findByLabelText("Address of a shop of yours")
    await user.type(field, "https://shop.example/apples?x=1{Enter}")
    await waitFor(async () =>
      expect((await readSettings()).ownShops).toEqual(["https://shop.example"])
    )
  })

  test("a text that cannot be read is not saved over one that can", async () => {
    const user = await openWorkspace("#settings")
    const card = await screen.findByLabelText("Product card text · English")
    await user.click(card)
    await user.paste("{{ nobody }}")
    const save = await screen.findByRole("button", { name: "Save" })
    await waitFor(() => expect(save).toHaveProperty("disabled", true))
    await user.click(screen.getByRole("button", { name: "Discard" }))
  })
})
