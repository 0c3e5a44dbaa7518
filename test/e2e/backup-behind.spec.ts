/** Copies are made while no window of the extension is open: the built extension, woken by its alarm. */
import { expect, test } from "@playwright/test"

import { aContact } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [aContact({ name: "Ann Behind" })])
})
test.afterAll(() => seller?.close())

/** A key's public half that nobody has the other half of. */
const recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

const state = () =>
  seller.worker.evaluate(async () => (await chrome.storage.local.get("backup"))["backup"])

test("a due backup is made and read back, and a snapshot beside it, with no window open", async () => {
  test.setTimeout(120_000)
  const page = await seller.openOwn("tabs/workspace.html#data/export")
  await page.evaluate(async (to) => {
    const root = await navigator.storage.getDirectory()
    const handle = await root.getDirectoryHandle("My backups", { create: true })
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asking = indexedDB.open("regulars")
      asking.addEventListener("success", () => resolve(asking.result))
      asking.addEventListener("error", () => reject(asking.error))
    })
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction("folders", "readwrite")
      writing.objectStore("folders").put({ id: "backups", handle })
      writing.addEventListener("complete", () => resolve())
      writing.addEventListener("error", () => reject(writing.error))
    })
    db.close()
    const backup = {
      recipient: to,
      way: "folder",
      folder: "My backups",
      everyHours: 24,
      last: null,
      provedAt: null,
      trouble: ""
    }
    await chrome.storage.local.set({ backup })
  }, recipient)
  await page.close()
  const own = seller.context.pages().filter((it) => it.url().startsWith("chrome-extension:"))
  expect(own).toEqual([])
  await seller.worker.evaluate(() => chrome.alarms.create("look-again", { when: Date.now() }))
  await expect
    .poll(state, { timeout: 60_000 })
    .toMatchObject({ trouble: "", last: { readBack: true }, unseenSince: 0 })
  const names = await seller.worker.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const found: string[] = []
    const folder = await root.getDirectoryHandle("My backups")
    for await (const name of folder.keys()) found.push(name)
    return found
  })
  expect(names).toEqual([expect.stringMatching(/^regulars-.*\.jsonl\.gz\.age$/)])
})
