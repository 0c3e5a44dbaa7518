/** WhatsApp's chat id, read from a database of the page's own, laid out as the site's schema says. */
import { expect, type Page, test } from "@playwright/test"

import { type ChatsBed, start, visit } from "../beds/chats/index"
import { anApple } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"
import { fillWhatsapp, type WhatsappStorage } from "../support/whatsapp-storage"

declare global {
  /** Set by tests in the content scripts' world: how often a database was opened or looked for. */
  var databasesAsked: number | undefined
}

const URL = "https://web.whatsapp.com/"
const A = { id: "1", name: "Wei", messages: ["3EB0000000000000000A", "3EB000000000000000AA"] }
const B = { id: "2", name: "Wei", messages: ["3EB0000000000000000B"] }
const BORIS = { id: "3", name: "Boris", messages: ["3EB0000000000000000C"] }
const LID_A = "100000000000001@lid"
const LID_B = "200000000000002@lid"
const STORAGE: WhatsappStorage = {
  chats: [
    { id: LID_A, messages: A.messages },
    { id: LID_B, messages: B.messages },
    { id: "300000000000003@lid", messages: BORIS.messages }
  ],
  contacts: [
    { id: LID_A, name: "Wei", phoneNumber: "5511900000001@c.us" },
    { id: LID_B, name: "Wei" },
    { id: "300000000000003@lid", name: "Boris" }
  ],
  newer: 3000
}

let bed: ChatsBed
let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  bed = await start()
  seller = await startSeller([`${URL}*`], { map: bed.map })
  await seller.seed("products", [anApple()])
})
test.afterAll(async () => {
  await seller?.close()
  await bed?.stop()
})
test.beforeEach(async () => {
  page = await seller.context.newPage()
  await visit(page, URL, [A, B, BORIS])
  await page.evaluate(fillWhatsapp, STORAGE)
  await seller.worker.evaluate(countDatabases, URL)
})
test.afterEach(async () => {
  await page.close()
})

/** Runs in the worker: the isolated world of the page's content scripts counts from now on. */
const countDatabases = async (url: string) => {
  const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
  await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: () => {
      const { open, databases } = IDBFactory.prototype
      const asked = () => (globalThis.databasesAsked = (globalThis.databasesAsked ?? 0) + 1)
      IDBFactory.prototype.open = function (...them) {
        asked()
        return open.apply(this, them)
      }
      IDBFactory.prototype.databases = function () {
        asked()
        return databases.apply(this)
      }
    }
  })
}
const readCount = async (url: string) => {
  const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: () => globalThis.databasesAsked ?? 0
  })
  return answer?.result
}
const asked = () => seller.worker.evaluate(readCount, URL)
const scripts = () =>
  seller.worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map((it) => it.id)
  )

const open = (index: number) => page.locator("#pane-side [role=row]").nth(index).click()
const sighting = async () =>
  ((await seller.reading(page))?.["sighting"] ?? {}) as Record<string, Record<string, unknown>>
const who = async () => {
  const { identity, ambiguous } = await sighting()
  return [identity?.["kind"], identity?.["value"], ambiguous]
}
const BY_NAME = ["name", "Wei", true]

const turn = async (on: boolean) => {
  const workspace = await seller.openOwn("tabs/workspace.html#sites")
  const box = workspace.getByRole("checkbox", { name: /Tell customers apart/ })
  await expect(box).toBeChecked({ checked: !on })
  await box.click()
  await expect(box).toBeChecked({ checked: on })
  await expect.poll(scripts).toEqual(on ? ["companion", "whatsapp-chat-id"] : ["companion"])
  await workspace.close()
  await page.bringToFront()
}

const note = async (text: string) => {
  await page.locator("#composer").click()
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type(`+${text}`)
  await page.keyboard.press("Enter")
  await expect
    .poll(async () => (await seller.rows("notes")).map((it) => it["text"]))
    .toContain(text)
  return bar
}

test.describe.configure({ mode: "serial" })

test("off, as it is at first: two chats of one name are one name, and no database is opened", async () => {
  expect(await scripts()).toEqual(["companion"])
  for (const index of [0, 1]) {
    await open(2)
    await expect.poll(async () => (await who())[1]).toBe("Boris")
    await open(index)
    await expect.poll(who).toEqual(BY_NAME)
  }
  expect(await asked()).toBe(0)
})

test("switched on: the page that is open tells two chats of one name apart, at once", async () => {
  await open(0)
  await expect.poll(who).toEqual(BY_NAME)
  await turn(true)
  await expect.poll(who).toEqual(["lid", LID_A, false])
  expect(await sighting()).toMatchObject({ fields: { phone: "+5511900000001" } })
  await open(1)
  await expect.poll(who).toEqual(["lid", LID_B, false])
  expect(await sighting()).toMatchObject({ fields: {} })
  await open(0)
  await expect.poll(who).toEqual(["lid", LID_A, false])
  expect(await asked()).toBeGreaterThan(0)
})

test("a card each, with the number where it stands there; notes go to the one on screen", async () => {
  await open(0)
  await expect.poll(who).toEqual(["lid", LID_A, false])
  await note("likes green tea")
  await open(1)
  await expect.poll(who).toEqual(["lid", LID_B, false])
  await note("likes black tea")
  const contacts = await seller.rows("contacts")
  const notes = await seller.rows("notes")
  const of = (id: unknown) => notes.filter((it) => it["contactId"] === id).map((it) => it["text"])
  const cards = contacts.map((it) => [it["name"], it["phone"], of(it["id"])])
  expect(cards).toHaveLength(2)
  expect(cards).toEqual(
    expect.arrayContaining([
      ["Wei", "+5511900000001", ["likes green tea"]],
      ["Wei", "", ["likes black tea"]]
    ])
  )
})

test("a text for one Wei is not written to the other, who has their name", async () => {
  await open(0)
  await expect.poll(who).toEqual(["lid", LID_A, false])
  await page.locator("#composer").click()
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.evaluate(() => window.chat.open(1))
  await page.keyboard.press("Enter")
  await expect(bar.getByText("Not written").first()).toBeVisible()
  expect(await page.evaluate(() => window.editor.text())).toBe("")
})

test("the site changes and takes away its database in the middle of a look: never held up", async () => {
  const said: string[] = []
  for (let version = 1611; version < 1621; version++) {
    await page.evaluate((index) => window.chat.open(index), version % 2)
    said.push(
      await page.evaluate(
        (wanted) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open("model-storage", wanted)
            opening.addEventListener("blocked", () => resolve("blocked"))
            opening.addEventListener("error", () => resolve("error"))
            opening.addEventListener("success", () => {
              opening.result.close()
              resolve("done")
            })
          }),
        version
      )
    )
  }
  await page.evaluate(() => window.chat.open(2))
  said.push(
    await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const removing = indexedDB.deleteDatabase("model-storage")
          removing.addEventListener("blocked", () => resolve("blocked"))
          removing.addEventListener("success", () => resolve("done"))
        })
    )
  )
  expect(new Set(said)).toEqual(new Set(["done"]))
  await page.reload()
  await visit(page, URL, [A, B, BORIS])
  await open(0)
  await expect.poll(async () => (await who())[0]).toBe("name")
  // Looked for by then, and not made anew.
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map((it) => it.name))
  ).toEqual([])
})

test("a page that is loaded later has it from the first look; switched off nothing is opened", async () => {
  await page.reload()
  await visit(page, URL, [A, B, BORIS])
  await seller.worker.evaluate(countDatabases, URL)
  await open(1)
  await expect.poll(who).toEqual(["lid", LID_B, false])
  await turn(false)
  await expect.poll(who).toEqual(BY_NAME)
  const before = await asked()
  await open(2)
  await expect.poll(async () => (await who())[1]).toBe("Boris")
  await open(0)
  await expect.poll(who).toEqual(BY_NAME)
  expect(await asked()).toBe(before)
  await turn(true)
  await expect.poll(who).toEqual(["lid", LID_A, false])
  await turn(false)
})

test("a site that is taken back: its database is looked into no more", async () => {
  await open(0)
  await turn(true)
  await expect.poll(who).toEqual(["lid", LID_A, false])
  // As when the seller takes the permission back, which a headless browser cannot be asked to do.
  await seller.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
    await chrome.tabs.sendMessage(tab?.id ?? -1, { to: "page", verb: "leave", body: {} })
  }, URL)
  const before = await asked()
  await open(1)
  await expect(page.locator(`[data-id="${B.messages[0]}"]`)).toBeVisible()
  await page.evaluate(async () => {
    for (const it of document.querySelectorAll("#main *")) it.dispatchEvent(new Event("scroll"))
    // Longer than the probe waits before a look.
    await new Promise((resolve) => setTimeout(resolve, 1500))
  })
  expect(await asked()).toBe(before)
  await turn(false)
})
