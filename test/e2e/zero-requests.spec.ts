import { expect, type Page, test } from "@playwright/test"
import { type ConverseBed, start } from "../beds/converse/index"
import { anApple } from "../support/builders"
import { addNote, cardOf, openPanel, openTab } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

let bed: ConverseBed
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

const typed = async (page: Page, text: string) => {
  const bar = await seller.bar(page)
  const input = bar.getByRole("combobox")
  // Open anew, without what was typed the last time.
  await expect(input).toHaveValue("")
  await expect(input).toBeFocused()
  await page.keyboard.type(text)
  await expect(input).toHaveValue(text)
  await expect(bar.getByRole("option").first()).toBeVisible()
  await page.keyboard.press("Enter")
}

test("the whole job asks no host but the one that served the chat", async () => {
  const page = await seller.context.newPage()
  await bed.login(page, "alice")
  const composer = page.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea')
  const by = async (text: string) => {
    await composer.click()
    await seller.chord(page)
    const before = (await seller.rows("changes")).length
    await typed(page, text)
    // Written in the records too: until then the bar takes no other Enter.
    await expect.poll(async () => (await seller.rows("changes")).length).toBeGreaterThan(before)
  }
  await by("app")
  await expect(composer).toHaveValue(/Apples 5 kg/)
  await by(">app")
  await expect(composer).toHaveValue(/\?rg=/)
  await by("+likes them red")
  await expect.poll(async () => (await seller.rows("notes")).length).toBe(1)
  await page.keyboard.press("Escape")
  await by("apples x2 136")
  await expect.poll(async () => (await seller.rows("orders")).length).toBe(1)
  await page.keyboard.press("Escape")

  await page.bringToFront()
  const panel = await openPanel(seller)
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await addNote(panel, "and big")
  for (const name of ["Look up", "Share", "Today", "Card"] as const) await openTab(panel, name)
  const workspace = await seller.openOwn("tabs/workspace.html")
  await expect(workspace.getByText("Alice Chen").first()).toBeVisible()
  const options = await seller.openOwn("options.html")
  // With no service for short links connected there is nothing that could ask one.
  await expect(options.getByRole("region", { name: "Short links" })).toContainText("Off unless")
  const [link] = await seller.rows("shareLinks")
  await workspace.goto(workspace.url().replace(/#.*|$/, `#links/${String(link?.["id"])}`))
  await expect(
    workspace
      .getByRole("article")
      .getByText(/[?]rg=/)
      .first()
  ).toBeVisible()
  await expect(workspace.getByRole("button", { name: /short link/ })).toHaveCount(0)

  const asked = new Set(seller.requests.map(({ host, port }) => `${host}:${port}`))
  expect([...asked]).toEqual([new URL(bed.url).host])
  // That the proxy catches a worker's request is proved in network.spec.ts. Ours cannot even ask
  // but by https, which a service for short links needs: there `platform/fetch` is what refuses.
  const asking = () => fetch("http://example.com/").then(String, String)
  expect(await seller.worker.evaluate(asking)).toContain("Failed to fetch")
  expect(seller.requests.filter((seen) => !seen.allowed)).toEqual([])
  for (const open of [page, panel, workspace, options]) await open.close()
})

test("an emoji and a rare Han character come whole from the bar into the records and the panel", async () => {
  const page = await seller.context.newPage()
  await bed.login(page, "alice")
  await page.locator('converse-chat[jid="alice@localhost"] textarea.chat-textarea').click()
  await seller.chord(page)
  const text = "见𠮷先生 😀👨‍👩‍👧 𠮷"
  await typed(page, `+${text}`)
  const texts = async () => (await seller.rows("notes")).map((it) => it["text"])
  await expect.poll(texts).toContain(text)
  const panel = await openPanel(seller)
  await expect(panel.getByText(text)).toBeVisible()
})
