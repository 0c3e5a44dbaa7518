import { readFile } from "node:fs/promises"

import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { anApple } from "../support/builders"
import { addNote, cardOf, openPanel, openTab } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"
import { type AddressOf, startUnknownChat, type UnknownChat } from "../support/unknown-chat"

/** A site that nobody knows is taught by pointing, in a real browser with the built extension. */
let seller: Seller
let panel: Page
let page: Page
const chats = new Map<AddressOf, UnknownChat>()

const chatOf = (address: AddressOf): UnknownChat => {
  const chat = chats.get(address)
  if (!chat) throw new Error(`no chat: ${address}`)
  return chat
}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  for (const address of ["long", "short", "none"] as const)
    chats.set(address, await startUnknownChat(address))
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
  page = await seller.context.newPage()
  panel = await openPanel(seller)
  await page.bringToFront()
})
test.afterAll(async () => {
  await seller?.close()
  for (const chat of chats.values()) await chat.stop()
})

const openChat = (name: string) => page.getByRole("listitem").filter({ hasText: name }).click()

/** Points at something: the button in the panel, then a click on the page. */
const point = async (what: string, selector: string) => {
  await panel.getByRole("button", { name: `Point at: ${what}` }).click()
  await expect(panel.getByText("Now click it on the page")).toBeVisible()
  await page.locator("html > div[popover]").waitFor()
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`not on the page: ${selector}`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 })
  await page.mouse.down()
  await page.mouse.up()
  await expect(panel.getByText("Now click it on the page")).toBeHidden()
}

const begin = async (address: AddressOf) => {
  await page.goto(chatOf(address).url)
  await openChat("Anna Chen")
  await panel.getByRole("button", { name: "Teach this site" }).click()
}

const teach = async (address: AddressOf) => {
  await begin(address)
  await point("Customer's name", "header span")
  await point("Message box", "textarea")
  await openChat("Boris")
  await panel.getByRole("button", { name: "Look again" }).click()
  await expect(panel.getByText("differs, as it should").first()).toBeVisible()
}

test("by pointing: what it reads here and there is shown, and the page gets no click", async () => {
  await begin("long")
  await page.evaluate("window.reached.length = 0")
  await point("Customer's name", "header span")
  await point("Message box", "textarea")
  await point("Order number", "header b")
  expect(await page.evaluate("window.reached")).toEqual([])
  await expect(panel.getByRole("listitem", { name: "Customer's name" })).toContainText("Anna Chen")
  await expect(panel.getByText("Not compared with another chat yet")).toBeVisible()
  // Nothing made up by a machine, and nothing of the customer, is in the rules.
  const proposed = await panel.locator("code").allTextContents()
  expect(proposed).toContain('[data-testid="peer-name"]')
  for (const it of proposed) expect(it).not.toMatch(/x1n2|sc-|css-|Anna|1042/)

  await openChat("Boris")
  await panel.getByRole("button", { name: "Look again" }).click()
  const name = panel.getByRole("listitem", { name: "Customer's name" })
  await expect(name).toContainText("Boris 😀 Market")
  await expect(name).toContainText("differs, as it should")
  await expect(panel.getByText("The address names the customer")).toBeVisible()
  for (const colorScheme of ["dark", "light"] as const) {
    await panel.emulateMedia({ colorScheme })
    expect(await faults(panel), colorScheme).toEqual([])
  }
  await panel.getByRole("textbox", { name: "Name of the site" }).fill("Our inbox")
  await panel.getByRole("button", { name: "Save", exact: true }).click()
  await expect(panel.getByText("Site taught: Our inbox", { exact: true })).toBeVisible()
})

test("taught, it is recognised without a reload, after one, and never the next for this one", async () => {
  await expect(panel.getByRole("textbox", { name: "Note for Boris 😀 Market" })).toBeVisible()
  await openChat("Anna Chen")
  await expect(panel.getByRole("textbox", { name: "Note for Anna Chen" })).toBeVisible()
  await addNote(panel, "likes the blue one")
  await page.reload()
  await expect(cardOf(panel, "Anna Chen")).toContainText("likes the blue one")
  await openChat("陈美玲")
  await expect(panel.getByRole("textbox", { name: "Note for 陈美玲" })).toBeVisible()
  await expect(panel.getByText("likes the blue one")).toBeHidden()
  await openChat("Anna Chen")
  await expect(cardOf(panel, "Anna Chen")).toBeVisible()
  expect(await seller.rows("identities")).toMatchObject([
    { value: "84120011", quality: "stable", kind: "thread" }
  ])
})

test("a product is inserted into the taught message box, and into no other", async () => {
  await openTab(panel, "Look up")
  await panel
    .getByRole("listitem")
    .filter({ hasText: "Apples 5 kg" })
    .getByRole("button", { name: /Insert/ })
    .first()
    .click()
  await expect(page.locator("textarea")).toHaveValue(/^Apples 5 kg\n¥68/)
  await expect(page.getByRole("searchbox")).toHaveValue("")
  await openTab(panel, "Card")
})

test("export, forget, import: it works again, with the same customers", async () => {
  const sites = await seller.openOwn("tabs/workspace.html#sites")
  await sites.getByRole("button", { name: "More for Our inbox" }).click()
  const saving = sites.waitForEvent("download")
  await sites.getByRole("menuitem", { name: "Save as a file" }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe("Our-inbox.regulars-site.json")
  const file = await download.path()
  const text = await readFile(file, "utf8")
  expect(text).not.toMatch(/Anna|Boris|84120011|R-1042/)

  await sites.getByRole("button", { name: "More for Our inbox" }).click()
  await sites.getByRole("menuitem", { name: "Forget" }).click()
  await expect(
    sites.getByText("Taught site moved to bin: Our inbox", { exact: true })
  ).toBeVisible()
  await page.bringToFront()
  await page.reload()
  await expect(panel.getByRole("button", { name: "Teach this site" })).toBeVisible()

  const hostile = JSON.parse(text)
  hostile.site.surfaces[0].name[0].selector = ":has(:has(:has(*)))"
  const give = (content: string) =>
    sites
      .getByLabel("Add from a file")
      .last()
      .setInputFiles({
        name: "x.regulars-site.json",
        mimeType: "application/json",
        buffer: Buffer.from(content)
      })
  await give(JSON.stringify(hostile))
  await expect(sites.getByRole("dialog")).toContainText("surfaces → 0 → name → 0 → selector")
  await expect(sites.getByRole("dialog")).toContainText("would slow the page")
  expect(await faults(sites)).toEqual([])
  await sites.keyboard.press("Escape")

  await give(text)
  await expect(sites.getByRole("dialog")).toContainText(chatOf("long").origin)
  expect(await faults(sites)).toEqual([])
  await sites.getByRole("button", { name: /^Allow localhost/ }).click()
  await expect(sites.getByText("Site taught: Our inbox", { exact: true })).toBeVisible()
  await sites.close()
  await page.bringToFront()
  await expect(cardOf(panel, "Anna Chen")).toContainText("likes the blue one")
})

test("an address that never changes: said plainly, and known by name only", async () => {
  await teach("none")
  await expect(panel.getByText("The address did not change between the two chats")).toBeVisible()
  await panel.getByRole("button", { name: "Save", exact: true }).click()
  await expect(panel.getByText("Known by name only")).toBeVisible()
  await addNote(panel, "asked for tea")
  await openChat("Anna Chen")
  await expect(panel.getByRole("textbox", { name: "Note for Anna Chen" })).toBeVisible()
  await page.reload()
  await openChat("Boris")
  await expect(cardOf(panel, "Boris 😀 Market")).toContainText("asked for tea")
})

test("ids dealt anew at each load hold nobody: the card is the right one or none", async () => {
  await teach("short")
  await expect(panel.getByText("changes only in a short part")).toBeVisible()
  await panel.getByRole("button", { name: "Save", exact: true }).click()
  await addNote(panel, "wants pears")
  for (let load = 0; load < 4; load++) {
    await page.goto(chatOf("short").url)
    await openChat("Anna Chen")
    await expect(panel.getByRole("textbox", { name: "Note for Anna Chen" })).toBeVisible()
    await expect(panel.getByText("wants pears")).toBeHidden()
    await openChat("Boris")
    await expect(cardOf(panel, "Boris 😀 Market")).toContainText("wants pears")
  }
})

test("a name that reads the same in both is warned about, and cannot be saved", async () => {
  await page.goto(chatOf("none").url)
  const sites = await seller.openOwn("tabs/workspace.html#sites")
  const row = sites.getByRole("listitem").filter({ hasText: chatOf("none").origin })
  await row.getByRole("button", { name: /^More for/ }).click()
  const opening = seller.context.waitForEvent("page")
  await sites.getByRole("menuitem", { name: "Teach again" }).click()
  const opened = await opening
  await opened.waitForURL(`${chatOf("none").origin}/`)
  await opened.close()
  await sites.close()
  await page.bringToFront()
  await openChat("Anna Chen")
  await panel.getByRole("button", { name: "Teach it again" }).click()
  await point("Customer's name", "nav li:first-child")
  await openChat("Boris")
  await panel.getByRole("button", { name: "Look again" }).click()
  await expect(panel.getByText("The name reads the same in both")).toBeVisible()
  await expect(panel.getByRole("button", { name: "Save", exact: true })).toBeDisabled()
})

test("pointing by keys: up widens, Escape ends; what cannot be written in is no message box", async () => {
  const pane = page.locator("html > div[popover]")
  const send = await page.getByRole("button", { name: "Send" }).boundingBox()
  const pointAtSend = async () => {
    await page.bringToFront()
    await panel.getByRole("button", { name: "Point at: Message box" }).click()
    await pane.waitFor()
    await page.mouse.move(0, 0)
    await page.mouse.move((send?.x ?? 0) + 4, (send?.y ?? 0) + 4)
    await panel.bringToFront()
  }
  await pointAtSend()
  await panel.keyboard.press("Enter")
  await expect(panel.getByText("One cannot write in that")).toBeVisible()
  await pointAtSend()
  await panel.keyboard.press("ArrowUp")
  await panel.keyboard.press("Enter")
  await expect(panel.getByRole("listitem", { name: "Message box" })).toContainText(
    "Write a message"
  )
  await panel.getByRole("button", { name: "Point at: Order number" }).click()
  await pane.waitFor()
  await panel.keyboard.press("Escape")
  await expect(panel.getByText("Now click it on the page")).toBeHidden()
  await expect(pane).toHaveCount(0)
})
