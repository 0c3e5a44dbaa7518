/** What may befall a page that is open: another version takes over, the disk is full. */
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
const vogel = aContact({ name: "Kanari Vogel" })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [vogel])
})
test.afterAll(() => seller?.close())

const card = () => seller.openOwn(`tabs/workspace.html#customers/${vogel.id}`)
const line = (page: Page) => page.getByRole("textbox", { name: "Add a note" })

test("the disk is full: a sentence says so, the text stays, and is saved when there is room", async () => {
  const page = await card()
  await line(page).fill("size M, likes blue")
  // As the browser does it: the write is aborted with a QuotaExceededError.
  await page.evaluate(() => {
    const kept = IDBObjectStore.prototype.add
    Object.assign(globalThis, { kept })
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("no room", "QuotaExceededError")
    }
  })
  await line(page).press("Enter")
  await expect(page.getByText("The disk is full, and nothing was saved").first()).toBeVisible()
  await expect(line(page)).toHaveValue("size M, likes blue")
  expect(await seller.rows("notes")).toEqual([])
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = Reflect.get(globalThis, "kept")
  })
  await line(page).press("Enter")
  await expect(page.getByRole("listitem").filter({ hasText: "likes blue" })).toBeVisible()
  await page.close()
})

test("a newer version takes the database over: the page says so, writes nothing, keeps the text", async () => {
  const page = await card()
  await page.setViewportSize({ width: 320, height: 800 })
  await line(page).fill("not saved yet")
  await seller.worker.evaluate(takeOver)
  await expect(page.getByText("Regulars was updated in another window")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath("outdated.png") })
  await line(page).press("Enter")
  await expect(line(page)).toHaveValue("not saved yet")
  expect(await seller.rows("notes")).toHaveLength(1)
  await page.getByRole("button", { name: "Reload" }).click()
  await expect(page.getByRole("alert")).toContainText("written by a newer version")
  await page.close()
})

/** Runs in the worker: a later schema, as an update would bring it. Nobody may stand in its way. */
const takeOver = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("regulars", 9990)
    opening.addEventListener("error", () => reject(opening.error))
    opening.addEventListener("success", () => {
      opening.result.close()
      resolve()
    })
  })
