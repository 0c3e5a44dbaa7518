/** The three ways to share, beside a page of the practice shop, in the built extension. */
import { expect, type Page, test } from "@playwright/test"
import { startShop } from "../../scripts/practice/shop"
import { faults } from "../support/axe"
import { openPanel, openTab } from "../support/panel"
import { rowsOf } from "../support/rows"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let shop: Awaited<ReturnType<typeof startShop>>
let seller: Seller
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(120_000)
  shop = await startShop()
  seller = await startSeller(["http://127.0.0.1/*"])
  const page = await seller.context.newPage()
  panel = await openPanel(seller)
  await page.goto(`${shop.url}/products/spring-tea`)
  await page.bringToFront()
  await openTab(panel, "Share")
})
test.afterAll(async () => {
  await seller?.close()
  await shop?.stop()
})

test("a page is passed on to several places, each link is kept; one click puts an address right", async () => {
  const target = `${shop.url}/products/spring-tea`
  const address = panel.getByRole("textbox", { name: "Address to share" })
  await expect(address).toHaveValue(target)

  await address.fill(`${target}?utm_source=a&utm_source=b`)
  const findings = panel.getByRole("list", { name: "Link check" }).first()
  await expect(findings).toContainText("utm_source stands in it twice")
  await findings.getByRole("button", { name: "Put right" }).click()
  await expect(address).toHaveValue(`${target}?utm_source=b`)
  await address.fill(`See ${target}!`)
  await findings.getByRole("button", { name: "Put right" }).click()
  await expect(address).toHaveValue(target)
  await address.fill("javascript:alert(1)")
  await expect(findings).toContainText("Only http and https")
  await expect(panel.getByRole("list", { name: "Places to share to" })).toBeHidden()
  await address.fill(target)

  const words = "Fresh & first 🍃\n50% off #tea"
  await panel.getByRole("textbox", { name: "Your words" }).fill(words)
  const whatsapp = panel.getByRole("button", { name: "WhatsApp", exact: true })
  await whatsapp.press("Enter")
  await expect(panel.getByRole("figure", { name: "What they will see" })).toContainText(
    "50% off #tea"
  )
  await panel.getByRole("button", { name: "Copy for WhatsApp" }).press("Enter")
  await panel.getByRole("button", { name: /more places/ }).press("Enter")
  await expect(panel.getByRole("searchbox", { name: "Find a place" })).toBeFocused()
  await panel.keyboard.type("redd")
  await panel.getByRole("button", { name: "Copy for Reddit" }).press("Enter")
  await panel.getByRole("searchbox", { name: "Find a place" }).fill("")
  await panel.getByRole("button", { name: "Show QR code for WeChat" }).press("Enter")
  await expect(panel.getByRole("img", { name: `QR code of ${target}` })).toBeVisible()
  expect(await faults(panel)).toEqual([])

  const kept = async () => (await seller.rows("shareLinks")).map((it) => it["channel"]).toSorted()
  await expect.poll(kept).toEqual(["reddit", "wechat", "whatsapp"])
  const rows = await seller.rows("shareLinks")
  expect(new Set(rows.map((it) => it["target"]))).toEqual(new Set([target]))
  const href = new URL(String(rows.find((it) => it["channel"] === "whatsapp")?.["href"]))
  expect(href.host).toMatch(/^(wa\.me|api\.whatsapp\.com)$/)
  expect(href.searchParams.get("text")).toBe(`${words}\n${target}`)

  // A place that stands open is left, and what was typed is there again.
  await whatsapp.press("Enter")
  await openTab(panel, "Card")
  await expect(panel.getByRole("button", { name: "Try again" })).toBeHidden()
  await openTab(panel, "Share")
  await expect(panel.getByRole("textbox", { name: "Your words" })).toHaveValue(words)
})

test("a chat account is added by keys, its link is right, and the history finds it", async () => {
  await panel.getByRole("tab", { name: "Share this" }).press("ArrowRight")
  const number = panel.getByRole("textbox", { name: "Phone number" })
  await number.fill("0170 1234567")
  await number.press("Enter")
  await expect(panel.getByText("lacks its country")).toBeVisible()
  expect(await faults(panel)).toEqual([])
  await number.fill("(201) 555-0123")
  await panel.getByRole("button", { name: "Make it +12015550123" }).press("Enter")
  await expect(number).toHaveValue("+12015550123")
  await number.fill("+49 (0)170 123-4567")
  await number.press("Enter")
  await expect(panel.getByRole("radio", { name: /170/ })).toBeFocused()
  await panel.getByRole("textbox", { name: "Their first words" }).fill("Is the tea fresh?")
  const link = "https://wa.me/491701234567?text=Is%20the%20tea%20fresh%3F"
  await expect(panel.getByText(link)).toBeVisible()
  await panel.getByRole("button", { name: "Copy chat link" }).press("Enter")
  await expect
    .poll(() => seller.rows("shareLinks"))
    .toContainEqual(expect.objectContaining({ way: "chat", channel: "whatsapp", href: link }))

  const workspace = await seller.openOwn("tabs/workspace.html#links")
  const history = rowsOf(workspace)
  await expect(history).toHaveCount(4)
  await workspace.getByRole("combobox", { name: "Way" }).selectOption("chat")
  await expect(history).toHaveCount(1)
  await history.click()
  await expect(workspace.getByRole("article")).toContainText("No orders seen through it yet.")
  expect(await faults(workspace)).toEqual([])
  await workspace.getByRole("button", { name: "Move to bin" }).click()
  await expect(history).toHaveCount(0)
  await workspace.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(history).toHaveCount(1)
  await workspace.close()
})
