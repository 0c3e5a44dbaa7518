/** A real Matrix client: Element's own components, with two people and a group. */
import { expect, type Page, test } from "@playwright/test"

import { type ElementBed, start } from "../beds/element/index"
import { anApple } from "../support/builders"
import { addNote, cardOf, openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

let bed: ElementBed
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
  await bed.login(page, "alice")
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})
test.afterEach(() => expect(bed.server.sent, "nothing was sent").toEqual([]))

/** Kind, room and name of whom the browser believes to be on screen, or why it believes nothing. */
const seen = async () => {
  const reading = await seller.reading(page)
  const sighting = reading?.["sighting"] as Record<string, unknown> | undefined
  if (!sighting) return reading?.["why"]
  const { value } = sighting["identity"] as Record<string, unknown>
  return [sighting["surface"], value, sighting["name"]].join(" ")
}
const composer = () => page.locator(".mx_RoomView_body .mx_BasicMessageComposer_input")

test("a person is known by the room, and followed by clicks and by addresses", async () => {
  await expect.poll(seen).toBe("chat !alice:localhost Alice Chen")
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await addNote(panel, "likes the blue one")
  await bed.open(page, "陈波")
  await expect.poll(seen).toBe("chat !bob:localhost 陈波 🐻")
  await expect(panel.getByText("likes the blue one")).toBeHidden()
  await page.goto(`${bed.url}/#/room/${encodeURIComponent("!alice:localhost")}`)
  await expect.poll(seen).toBe("chat !alice:localhost Alice Chen")
  await expect(cardOf(panel, "Alice Chen")).toContainText("likes the blue one")
})

test("a room of several is a group, the home page nobody, and a message opens nothing", async () => {
  await bed.open(page, "Tea room")
  await expect.poll(seen).toBe("group !tea:localhost Tea room")
  bed.server.say("alice", "alice", "Is the tea still there?")
  await expect(page).toHaveTitle(/\[1\]/)
  expect(await seen()).toBe("group !tea:localhost Tea room")
  await page.goto(`${bed.url}/#/home`)
  await expect.poll(seen).toBe("no-surface")
})

test("a product goes into the middle of a draft, once, and is not sent", async () => {
  await page.goto(`${bed.url}/#/room/!alice:localhost`)
  await expect(cardOf(panel, "Alice Chen")).toBeVisible()
  await composer().click()
  await page.keyboard.type("Hello world")
  for (const _ of " world") await page.keyboard.press("ArrowLeft")
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.keyboard.press("Enter")
  await expect
    .poll(() => composer().locator("> div").allInnerTexts())
    .toEqual(["HelloApples 5 kg", "¥68", expect.stringMatching(/^https:\S+\/apples\S* world$/)])
  await expect(composer()).toBeFocused()
})
