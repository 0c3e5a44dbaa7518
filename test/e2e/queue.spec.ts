/** A queue through real chats: one key opens, inserts, marks done; the seller alone sends. */
import { expect, type Page, test } from "@playwright/test"

import { identityKey } from "~model/identity-key"
import { newRecord } from "~model/row"
import { blankSnippet, saidAs } from "~model/snippet"

import { type ConverseBed, start } from "../beds/converse/index"
import { faults } from "../support/axe"
import { aContact, anIdentity } from "../support/builders"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

const KEY = "Alt+Shift+J"
const alice = aContact({ name: "Alice of the tea" })
const bob = aContact({ name: "Bob of the pears" })
const reply = {
  ...newRecord(1),
  ...blankSnippet,
  title: "New tea",
  shortcut: "tea",
  bodies: saidAs("Dear {{ customer.name }}, the new tea is here."),
  promotion: true
}

const asking = {
  ...newRecord(2),
  ...blankSnippet,
  title: "Parcel",
  bodies: saidAs('{% ask day, "Which day?" %} it is, {{ customer.name }}.')
}

let bed: ConverseBed
let seller: Seller
let page: Page
let panel: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller(["http://localhost/*", "http://127.0.0.1/*"])
  const site = `converse@${bed.url}`
  const known = (contactId: string, value: string) => {
    const identity = anIdentity({ site, account: "", value })
    const rest = { contactId, name: "", confirmedAt: null, createdAt: 1 }
    return { ...identity, key: identityKey(identity), ...rest }
  }
  await seller.seed("contacts", [alice, bob])
  await seller.seed("identities", [
    known(alice.id, "alice@localhost"),
    known(bob.id, "bob@localhost")
  ])
  await seller.seed("snippets", [reply, asking])
  page = await seller.context.newPage()
  await page.goto(bed.url)
  await page.locator("converse-roster a.open-chat").first().waitFor()
  panel = await openPanel(seller)
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})

const box = (name: string) =>
  page.locator(`converse-chat[jid="${name}@localhost"] textarea.chat-textarea`)
const strip = () => panel.getByRole("region", { name: /^Queue:/ })

/** A queue of both, as the dialog makes it. */
const seedQueue = async (name: string, snippetId = reply.id) => {
  await seller.seed("queues", [
    {
      ...newRecord(Date.now()),
      name,
      endedAt: null,
      steps: [alice, bob].map(({ id }) => ({
        contactId: id,
        followUpId: null,
        item: { what: "snippet", id: snippetId, variantId: null },
        state: "waiting",
        why: ""
      }))
    }
  ])
  // What is put into the database from outside is told to no view.
  await panel.reload()
}

test("the key on the page goes from chat to chat; each text waits unsent in its own", async () => {
  await seedQueue("Tea lovers")
  await page.bringToFront()
  await expect(strip()).toContainText("Alice of the tea")
  await expect(strip()).toContainText("1 of 2")
  await page.keyboard.press(KEY)
  await expect(box("alice")).toBeVisible()
  await expect(strip().getByRole("button", { name: "Insert the text" })).toBeVisible()
  expect(await faults(panel)).toEqual([])
  await page.keyboard.press(KEY)
  await expect(box("alice")).toHaveValue("Dear Alice of the tea, the new tea is here.")
  await expect(strip()).toContainText("Read it, send it, then go on.")
  expect(await bed.alice.received(), "nothing is sent for the seller").toEqual([])
  await box("alice").press("Enter")
  await expect.poll(() => bed.alice.received()).toHaveLength(1)

  await page.keyboard.press(KEY)
  await expect(strip()).toContainText("2 of 2")
  await bed.open(page, "bob")
  await expect(strip().getByRole("button", { name: "Insert the text" })).toBeVisible()
  await page.keyboard.press(KEY)
  await expect(box("bob")).toHaveValue("Dear Bob of the pears, the new tea is here.")
  // A key pressed before it is known that the text is in is none.
  await expect(strip()).toContainText("The text for Bob of the pears is in the message box.")
  await page.keyboard.press(KEY)
  await expect(panel.getByText("All done: Tea lovers.")).toBeVisible()
  expect(await bed.bob.received()).toEqual([])
})

test("a promotion given lately is not given again, neither by the key", async () => {
  await seedQueue("Tea lovers again")
  await bed.open(page, "alice")
  await expect(strip()).toContainText("Alice of the tea")
  await page.keyboard.press(KEY)
  await expect(strip()).toContainText("Alice of the tea had a promotion lately")
  await expect(box("alice")).toHaveValue("")
  await strip().getByRole("button", { name: "End the queue" }).click()
  await expect(strip()).toBeHidden()
})

test("what a reply asks is answered in the panel; left alone, nothing is written", async () => {
  await seedQueue("Parcels", asking.id)
  await bed.open(page, "alice")
  await strip().getByRole("button", { name: "Insert the text" }).click()
  const day = strip().getByRole("textbox", { name: "Which day?" })
  await expect(day).toBeFocused()
  expect(await faults(panel)).toEqual([])
  await day.press("Escape")
  await expect(day).toBeHidden()
  await expect(box("alice")).toHaveValue("")
  await strip().getByRole("button", { name: "Insert the text" }).click()
  await day.fill("Monday")
  await day.press("Enter")
  await expect(box("alice")).toHaveValue("Monday it is, Alice of the tea.")
  await expect(strip()).toContainText("Read it, send it, then go on.")
  await expect(strip().getByRole("button", { name: "Done, next" })).toBeFocused()
})
