// @vitest-environment happy-dom
import "../../support/fresh-database"

import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addNote } from "~jobs/annotate-contact"
import { changeSetting } from "~jobs/settings"
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
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const zhang = aSighting({ name: "Zhang" }, { value: "1" })

test("an order from one line, moved on by one button", async () => {
  await addNote({ sighting: zhang }, "first")
  const user = await mountPanel()
  await see(zhang)
  await noteBox("Zhang")
  await user.type(
    await screen.findByLabelText("Take an order: apples x2 136"),
    "apples x2 136{Enter}"
  )
  const moves = ["Mark paid", "Mark to ship", "Mark shipped"]
  for (const name of moves) await user.click(await screen.findByRole("button", { name }))
  await waitFor(async () => expect((await database.orders.toArray())[0]?.state).toBe("shipped"))
  await user.type(screen.getByLabelText("Take an order: apples x2 136"), "just words{Enter}")
  expect((await screen.findByRole("alert")).textContent).toContain("not an order")
  expect(await database.orders.count()).toBe(1)
})

test("a copied link bears the customer's code alone, and is kept", async () => {
  await addNote({ sighting: zhang }, "first")
  await database.products.add(anApple())
  const user = await mountPanel()
  await see(zhang)
  await noteBox("Zhang")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.type(await screen.findByLabelText("Product"), "app")
  await user.click(await screen.findByRole("button", { name: "Apples 5 kg" }))
  await user.click(await screen.findByRole("button", { name: "Copy link with their code" }))
  const code = (await database.contacts.toArray())[0]?.code
  const link = `https://shop.example/apples?rg=${code}`
  await waitFor(async () => expect((await database.shareLinks.toArray())[0]?.href).toBe(link))
  expect(await navigator.clipboard.readText()).toBe(link)
})

test("a product kept by a customer's link is shared without their code, and is still that product", async () => {
  await database.products.add(anApple({ url: "https://shop.example/apples?rg=abcde23456" }))
  const user = await mountPanel("https://shop.example/")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.type(await screen.findByLabelText("Product"), "app")
  await user.click(await screen.findByRole("button", { name: "Apples 5 kg" }))
  const address = await screen.findByLabelText<HTMLInputElement>("Address to share")
  expect(address.value).toBe("https://shop.example/apples")
  expect(await screen.findByRole("button", { name: "Make a poster" })).toBeTruthy()
})

test("a QR code for WeChat holds the address with the campaign's marks, and is kept", async () => {
  await changeSetting("utmPresets", [
    { name: "Spring", source: "{channel}", medium: "social", campaign: "spring" }
  ])
  const user = await mountPanel("https://shop.example/apples")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.selectOptions(await screen.findByLabelText("Campaign labels (UTM)"), "Spring")
  await user.click(await screen.findByRole("button", { name: "Show QR code for WeChat" }))
  const target =
    "https://shop.example/apples?utm_source=wechat&utm_medium=social&utm_campaign=spring"
  expect(await screen.findByRole("img", { name: `QR code of ${target}` })).toBeTruthy()
  await waitFor(async () =>
    expect((await database.shareLinks.toArray())[0]).toMatchObject({
      href: target,
      channel: "wechat",
      campaign: "spring"
    })
  )
})

test("anything but a web address is refused with a sentence", async () => {
  const user = await mountPanel()
  await see(zhang)
  await noteBox("Zhang")
  await user.click(screen.getByRole("tab", { name: "Share" }))
  await user.type(await screen.findByLabelText("Address to share"), "javascript:alert(1)")
  const findings = screen.getByRole("list", { name: "Link check" })
  await waitFor(() => expect(findings.textContent).toContain("Only http and https"))
  expect(screen.getByLabelText("Address to share").getAttribute("aria-invalid")).toBe("true")
  expect(screen.queryByRole("button", { name: /^Copy/ })).toBeNull()
})
