/** The replies room in the real browser: parts, languages, drafts, versions, many at once, a selection. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { anApple } from "../support/builders"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { openPanel, openTab } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
let site: ChatSite
test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

const workspace = (path: string) => seller.openOwn(`tabs/workspace.html#replies${path}`)
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const part = (page: Page, name: string) => page.getByRole("listitem", { name })
const words = (page: Page, name: string) => part(page, name).getByRole("textbox")
const row = (page: Page, name: string) => page.getByRole("option").filter({ hasText: name })

/** A PNG drawn by the browser itself. */
const png = async (page: Page) =>
  Buffer.from(
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(60, 40)
      const context = canvas.getContext("2d")
      if (!context) throw new Error("no canvas")
      context.fillStyle = "teal"
      context.fillRect(0, 0, 30, 40)
      return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]
    })
  )

test("a reply in two languages and three parts outlives a reload, is changed, and an earlier wording comes back", async () => {
  await seller.seed("products", [anApple()])
  let page = await workspace("/new")
  await field(page, "Title").fill("Apples, fresh")
  await field(page, "Shortcut").fill("fresh")
  await words(page, "Part 1: text").fill("Hi {{ customer.name }}, picked today.")
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "apples.png",
      mimeType: "image/png",
      buffer: await png(page)
    })
  await expect(part(page, "Part 2: picture").getByRole("img")).toBeVisible()
  await press(page, "Product link")
  await part(page, "Part 3: link").getByRole("textbox", { name: "Product" }).fill("apple")
  await press(page, "Apples 5 kg")
  // Alt with an arrow takes the link to the front, from wherever the focus is in it.
  await part(page, "Part 3: link").focus()
  await page.keyboard.press("Alt+ArrowUp")
  await page.keyboard.press("Alt+ArrowUp")
  await expect(part(page, "Part 1: link")).toBeFocused()
  await field(page, "Add a language").selectOption("es")
  await words(page, "Part 1: text").fill("Hola {{ customer.name }}")
  // Not before the words are in the database: a kill would leave no more.
  await expect
    .poll(async () => JSON.stringify(await seller.rows("drafts")))
    .toContain("Hola {{ customer.name }}")
  await page.close()

  page = await workspace("/new")
  await expect(field(page, "Title")).toHaveValue("Apples, fresh")
  await expect(part(page, "Part 3: picture").getByRole("img")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole("tab", { name: "Spanish" }).click()
  await expect(words(page, "Part 1: text")).toHaveText("Hola {{ customer.name }}")
  await press(page, "Save")
  await expect(page.getByText("Not saved yet")).toBeHidden()
  const apple = expect.objectContaining({ kind: "link" })
  expect(await seller.rows("snippets")).toMatchObject([
    {
      shortcut: "fresh",
      bodies: [
        { language: "", parts: [apple, { kind: "text" }, { kind: "picture", name: "apples.png" }] },
        { language: "es", parts: [{ kind: "text", text: "Hola {{ customer.name }}" }] }
      ]
    }
  ])
  expect(await seller.rows("blobs")).toHaveLength(1)
  expect(await seller.rows("drafts")).toEqual([])

  await page.getByRole("tab", { name: "Spanish" }).click()
  await words(page, "Part 1: text").fill("Buenos días {{ customer.name }}")
  await press(page, "Save")
  await expect(page.getByText("Not saved yet")).toBeHidden()
  await page.getByText("Earlier wordings").click()
  await expect(page.locator("ins").first()).toHaveText("Buenos días")
  await press(page, "Restore this wording")
  await expect
    .poll(async () => JSON.stringify(await seller.rows("snippets")))
    .not.toContain("Buenos")
  await page.close()
})

test("two thousand replies are walked, moved at once and brought back by one undo", async () => {
  await seller.seed(
    "snippets",
    Array.from({ length: 2000 }, (_, at) => ({
      id: `many-${at}`,
      createdAt: at,
      deletedAt: null,
      title: `Many ${at}`,
      bodies: [{ language: "", parts: [{ kind: "text", text: `Text ${at}` }] }],
      shortcut: "",
      folder: at % 2 ? "Odd" : "",
      tags: [],
      promotion: false,
      expiresAt: null,
      uses: 0,
      lastUsedAt: null
    }))
  )
  const page = await workspace("")
  await page.getByRole("treeitem", { name: /^Odd/ }).click()
  await expect(row(page, "Many 1999")).toBeVisible()
  expect(await page.getByRole("option").count()).toBeLessThan(60)
  await page.getByRole("listbox").focus()
  await page.keyboard.press("Control+a")
  await expect(page.getByRole("toolbar")).toContainText("1,000 selected")
  expect(await faults(page)).toEqual([])
  await press(page, "Move")
  await page.getByRole("dialog").getByLabel("Folder").fill("Shipping / Abroad")
  await press(page, "Change 1000 replies")
  const moved = async () =>
    (await seller.rows("snippets")).filter((it) => it["folder"] === "Shipping/Abroad").length
  await expect.poll(moved).toBe(1000)
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect.poll(moved).toBe(0)
  await page.close()
})

test("words selected in a chat become a reply to look over, nothing in them a command", async () => {
  const chat = await seller.openWindow(site.put("/chat"))
  await chat.evaluate(() => {
    const said = document.createElement("p")
    said.append("We ship today {{ 7 | times: 6 }}", document.createElement("br"), "שלום 👨‍👩‍👧‍👦")
    document.body.append(said)
    getSelection()?.selectAllChildren(said)
  })
  const opened = seller.context.waitForEvent("page")
  // The browser's own menu is out of a test's reach: its event is dispatched as the browser would.
  await seller.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
    const event: unknown = chrome.contextMenus.onClicked
    const info = { menuItemId: "make-reply", frameId: 0 }
    const selectionText = "We ship today {{ 7 | times: 6 }} שלום 👨‍👩‍👧‍👦"
    ;(event as { dispatch(info: object, tab: unknown): void }).dispatch(
      { ...info, selectionText },
      tab
    )
  }, chat.url())
  const page = await opened
  await expect(field(page, "Title")).toHaveValue("We ship today {{ 7 | times: 6 }}")
  await expect(words(page, "Part 1: text")).toHaveText(
    /^We ship today \{\{ "\{\{" \}\} 7 \| times: 6 \}\}\s*שלום 👨‍👩‍👧‍👦$/u
  )
  await expect(page.getByRole("region", { name: "Preview" })).toContainText(
    "We ship today {{ 7 | times: 6 }}"
  )
  await press(page, "Discard")
  await page.close()

  const panel = await openPanel(seller)
  await openTab(panel, "Look up")
  await press(panel, "New reply")
  await press(panel, "Take the selected words")
  await expect(panel.getByLabel("Name")).toHaveValue("We ship today {{ 7 | times: 6 }}")
  expect(await faults(panel)).toEqual([])
  await press(panel, "Save")
  await expect
    .poll(async () => (await seller.rows("snippets")).map((it) => it["title"]))
    .toContain("We ship today {{ 7 | times: 6 }}")
  await Promise.all([panel, chat].map((it) => it.close()))
})
