/**
 * A real IRC client in a page, whose addresses deceive: the number in them is another person's as
 * soon as its server was started anew, also in a page that was left open.
 */
import { expect, type Page, test } from "@playwright/test"

import { type LoungeBed, start } from "../beds/lounge/index"
import { anApple } from "../support/builders"
import { addNote, cardOf, openPanel, openTab } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

let bed: LoungeBed
let seller: Seller
let page: Page
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
  page = await seller.context.newPage()
  panel = await openPanel(seller)
  await page.bringToFront()
  await bed.login(page)
  // In this order: after a new start the number of bob will be that of the other alice.
  await bed.open(page, "alice")
  await bed.open(page, "bob")
  await bed.open(page, "alice", "Harbour")
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})
test.afterEach(async () => {
  expect(await bed.alice.received(), "nothing was sent to alice").toEqual([])
  expect(await bed.bob.received(), "nothing was sent to bob").toEqual([])
})

/** Network and name of whom the browser believes to be on screen, or why it believes nothing. */
const seen = async () => {
  const reading = await seller.reading(page)
  const sighting = reading?.["sighting"] as Record<string, unknown> | undefined
  return sighting ? `${String(sighting["account"])} ${String(sighting["name"])}` : reading?.["why"]
}
const composer = () => page.locator("textarea#input")

test("a nick is a guess, and its note stands on its own card alone", async () => {
  await bed.open(page, "alice")
  await expect.poll(seen).toBe("Market alice")
  expect(await seller.reading(page)).toMatchObject({
    sighting: { surface: "chat", identity: { kind: "username", quality: "guess" } }
  })
  await expect(cardOf(panel, "alice")).toBeVisible()
  await addNote(panel, "likes the blue one")
  await bed.open(page, "bob")
  await expect(cardOf(panel, "bob")).toBeVisible()
  await expect(panel.getByText("likes the blue one")).toBeHidden()
  await bed.open(page, "alice")
  await expect(cardOf(panel, "alice")).toContainText("likes the blue one")
})

test("a channel is a group, a lobby is nobody, and the same nick elsewhere is somebody else", async () => {
  await bed.open(page, "#tea")
  await expect.poll(seen).toBe("Market #tea")
  expect(await seller.reading(page)).toMatchObject({
    sighting: { surface: "group", identity: { kind: "thread" } }
  })
  await bed.open(page, "Market")
  await expect.poll(seen).toBe("no-conversation-open")
  await bed.open(page, "alice", "Harbour")
  await expect.poll(seen).toBe("Harbour alice")
  await expect(panel.getByText("likes the blue one")).toBeHidden()
})

test("a product goes into the draft, and reaches nobody before the seller sends it", async () => {
  await bed.open(page, "alice")
  await expect(cardOf(panel, "alice")).toContainText("likes the blue one")
  await composer().fill("Hello ")
  await openTab(panel, "Look up")
  await panel
    .getByRole("listitem")
    .filter({ hasText: "Apples 5 kg" })
    .getByRole("button", { name: /Insert/ })
    .first()
    .click()
  await expect(composer()).toHaveValue(/^Hello Apples 5 kg\n¥68\nhttps:\/\/shop\.example\/apples/)
  await openTab(panel, "Card")
  // The client keeps drafts of its own: the draft of one is not that of the other.
  await bed.open(page, "bob")
  await expect(composer()).toHaveValue("")
  await bed.open(page, "alice")
  await expect(composer()).toHaveValue(/Apples 5 kg/)
  await composer().fill("")
})

test("the box is the same for all: another row before Enter, and nothing is written", async () => {
  await bed.open(page, "bob")
  await expect.poll(seen).toBe("Market bob")
  await composer().click()
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  // Not by the mouse, which would close the bar: as the client does by itself on its own keys.
  await bed.rowOf(page, "alice").dispatchEvent("click")
  await expect(page.locator(".header .title")).toHaveText("alice")
  await page.keyboard.press("Enter")
  const sentence = bar.getByText("Not written").first()
  await expect(sentence).toContainText("bob")
  await expect(sentence).toContainText("alice")
  await expect(composer()).toHaveValue("")
  await page.keyboard.press("Escape")
})

test("left open while its server starts anew: the number is another's, and so is the card", async () => {
  test.setTimeout(120_000)
  await bed.close(page, "alice")
  await bed.open(page, "bob")
  await expect(cardOf(panel, "bob")).toBeVisible()
  await addNote(panel, "pays late")
  const address = page.url()
  await bed.restart(["#tea", "bob"])
  await expect(page.locator(".header .title")).toHaveText("alice", { timeout: 30_000 })
  expect(page.url(), "the very address").toBe(address)

  await expect.poll(seen).toBe("Harbour alice")
  await expect(cardOf(panel, "alice")).toBeVisible()
  await expect(panel.getByText("pays late"), "of bob").toBeHidden()
  await expect(panel.getByText("likes the blue one"), "of the alice of Market").toBeHidden()
})

test("an address kept from before names another of the same network: whoever is shown counts", async () => {
  test.setTimeout(120_000)
  await bed.open(page, "bob")
  await expect(cardOf(panel, "bob")).toContainText("pays late")
  const kept = page.url()
  await bed.close(page, "bob")
  await bed.open(page, "alice")
  await bed.restart(["#tea", "alice"])
  await page.goto("about:blank")
  await page.goto(kept)
  await expect(page.locator(".header .title")).toHaveText("alice")
  await expect.poll(seen).toBe("Market alice")
  await expect(cardOf(panel, "alice")).toContainText("likes the blue one")
})
