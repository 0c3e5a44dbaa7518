/** A day in the side panel by keys alone: after each the focus is where one goes on. */
import { expect, type Page, test } from "@playwright/test"

import { newRecord } from "~model/row"
import { blankProduct } from "~model/product"

import { byKeys } from "../support/by-keys"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

let site: ChatSite
let seller: Seller
let chat: Page
let panel: Page
let keys: ReturnType<typeof byKeys>

test.describe.configure({ mode: "serial" })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [
    {
      ...newRecord(1000),
      ...blankProduct,
      title: "Oolong tea",
      price: { minor: 9800, currency: "CNY" },
      url: "https://shop.example/oolong"
    }
  ])
  chat = await seller.context.newPage()
  await chat.goto(site.put("/chat"))
  panel = await openPanel(seller)
  await expect(panel.getByRole("heading", { name: "Mei" })).toBeVisible()
  keys = byKeys(panel)
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

const alive = async (table: string) =>
  (await seller.rows(table)).filter((it) => !it["deletedAt"]).length
const told = (text: string | RegExp) => expect(panel.getByText(text).first()).toBeVisible()

test("a note is written, changed behind its last word, pinned and taken away", async () => {
  await keys.to(/^textbox "Note for Mei"/)
  await keys.type("likes the blue one")
  await keys.press("Enter")
  await told("Note saved for Mei")
  await keys.at(/^textbox "Note for Mei"/)
  await keys.do(/^button "Edit"/)
  await keys.at(/^textbox "Note"/)
  await keys.type(", in M")
  await keys.press("Escape")
  await keys.at(/^button "Edit"/)
  await keys.press("Enter")
  await keys.type(", in L")
  await keys.press("Enter")
  await told("likes the blue one, in L")
  await keys.at(/^button "Edit"/)
  await keys.back(/^button "Pin"/)
  await keys.press("Enter")
  await told("Pinned")
  await keys.do(/^button "Unpin"/)
  await expect(panel.getByRole("button", { name: "Unpin" })).toHaveCount(0)
  await expect.poll(keys.focused).not.toMatch(/^$|Unpin/)
  await keys.do(/^button "Move to bin"/)
  await expect.poll(() => alive("notes")).toBe(0)
  await expect.poll(keys.focused).not.toBe("")
  await keys.press("Control+z")
  await expect.poll(() => alive("notes")).toBe(1)
})

test("a follow-up is planned, changed from its menu, put off, done; undo by the line at the foot", async () => {
  await keys.back(/^textbox "Follow-up or promise for Mei/)
  await keys.type("tomorrow 3pm call")
  await keys.press("Enter")
  await told("Follow-up planned for Mei")
  await keys.at(/^textbox "Follow-up or promise for Mei/)
  await keys.back(/^button "More for: call"/)
  await keys.press("Enter")
  await keys.at(/^menuitem "Edit"/)
  await keys.press("Enter")
  await keys.at(/^textbox "What is to be done"/)
  await keys.press("Escape")
  await keys.at(/^button "More for: call"/)
  await keys.press("Enter")
  await keys.at(/^menuitem "Edit"/)
  await keys.press("Enter")
  await keys.at(/^textbox "What is to be done"/)
  await keys.press("End")
  await keys.type(" her")
  await keys.press("Enter")
  await keys.at(/^button "More for: call her"/)
  await keys.back(/^button "Put off: call her"/)
  await keys.press("Enter")
  await keys.at(/^button "(Tonight|Tomorrow)/)
  await keys.press("Enter")
  await keys.at(/^button "Put off: call her"/)
  await keys.back(/^button "Done: call her"/)
  await keys.press("Enter")
  await told("Follow-up done")
  await expect.poll(keys.focused).not.toBe("")
  const before = await keys.focused()
  await keys.press("F8")
  await keys.do(/^button "Undo"/)
  await expect(panel.getByRole("button", { name: "Done: call her" })).toBeVisible()
  await keys.at(new RegExp(`^${before.replace(/[^\w ]/g, ".")}`))
})

test("an order is taken in the bar and moved on from its own line", async () => {
  await keys.to(/^combobox "Bar:/)
  await keys.type("2x apples 136")
  await told(/^Take order/)
  await keys.press("Enter")
  await told("Order taken for Mei")
  await keys.at(/^combobox "Bar:/)
  await keys.back(/^button "Mark paid"/)
  await keys.press("Enter")
  await expect.poll(async () => (await seller.rows("orders"))[0]?.["state"]).toBe("paid")
  await keys.at(/^button "Mark to ship"/)
})

test("a product is found, inserted, changed and another begun; the figures open the tabs", async () => {
  await keys.press("2")
  await expect(panel.getByRole("tab", { name: "Look up" })).toHaveAttribute("aria-selected", "true")
  await keys.press("Control+k")
  await keys.at(/^searchbox "Look up/)
  await keys.type("oolong")
  await keys.do(/^button "Insert: Oolong tea"/)
  await expect(chat.locator("textarea")).toHaveValue(/Oolong tea/)
  await keys.at(/^button "Insert: Oolong tea"/)
  await keys.do(/^button "More actions: Oolong tea"/)
  await keys.at(/^menuitem "Edit"/)
  await keys.press("Enter")
  await keys.at(/^textbox "Name": Oolong tea/)
  await keys.do(/^button "Cancel"/)
  await keys.at(/^button "More actions: Oolong tea"/)
  await keys.do(/^button "Add product"/)
  await keys.at(/^textbox "Name"/)
  await keys.do(/^button "Cancel"/)
  await keys.at(/^button "Add product"/)
})

test("a share link is made and copied", async () => {
  await keys.press("3")
  await keys.to(/^textbox "Address to share"/)
  await keys.press("Control+a")
  await keys.type("https://shop.example/oolong")
  const before = await alive("shareLinks")
  await keys.do(/^button "Copy link"/)
  await expect.poll(() => alive("shareLinks")).toBe(before + 1)
  await keys.at(/^button "Copy link"/)
  await keys.do(/^button "\d+ more places"/)
  await keys.at(/^searchbox "Find a place"/)
  await keys.do(/^button "Show QR code for WeChat"/)
  await expect(panel.getByRole("img", { name: /^QR code of/ })).toBeVisible()
  await keys.at(/^button "Show QR code for WeChat"/)
})

test("the map of keys opens on ?, says them all, and gives the focus back", async () => {
  await keys.press("?")
  await expect(panel.getByRole("dialog", { name: "Keys" })).toBeVisible()
  await keys.press("Escape")
  await keys.at(/^button "Show QR code for WeChat"/)
  await keys.press("4")
  await keys.do(/^tab "Today/)
  await expect(panel.getByRole("tab", { name: /^Today/ })).toHaveAttribute("aria-selected", "true")
})
