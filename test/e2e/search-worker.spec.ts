/** Searching in the real browser: one worker for all pages, in step with every window, through a crash. */
import { readdirSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, type Page, test } from "@playwright/test"

import { aContact, anApple } from "../support/builders"
import { type Killable, startKillable } from "../support/killable"
import { ask, type Asked } from "../support/search-worker"
import { BUILD, getRows, putRows } from "../support/seller"

const file = readdirSync(BUILD).find((it) => /^search-worker\.\w+\.js$/.test(it)) ?? ""
const home = ({ extensionId }: Killable) => `chrome-extension://${extensionId}/tabs/workspace.html`

let profile = ""
let browser: Killable
test.beforeEach(async () => {
  profile = await mkdtemp(path.join(tmpdir(), "regulars-profile-"))
  browser = await startKillable(BUILD, profile)
})
test.afterEach(async () => {
  await browser.kill()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const open = async (hash = ""): Promise<Page> => {
  const page = await browser.context.newPage()
  await page.goto(`${home(browser)}${hash}`)
  await page.getByRole("navigation").waitFor()
  return page
}
const asked = (page: Page, text: string): Promise<Asked> => page.evaluate(ask, { file, text })
const ids = async (page: Page, text: string) =>
  (await asked(page, text)).found.hits.map((it) => it.id)
const seed = (page: Page, table: string, rows: readonly object[]) =>
  page.evaluate(putRows, { table, rows })
const stored = async (page: Page) =>
  (await page.evaluate(getRows, "searchParts")).map((it) => it["id"])
const words = async (page: Page) => (await page.evaluate(getRows, "unindexed")).length
const addNote = async (page: Page, id: string, text: string) => {
  await page.goto(`${home(browser)}#customers/${id}`)
  const line = page.getByRole("textbox", { name: "Add a note" })
  await line.fill(text)
  await line.press("Enter")
  await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible()
}

test("two pages have one worker, and what one window writes the other finds; so does a crash leave it", async () => {
  test.setTimeout(180_000)
  const [one, two] = [await open(), await open()]
  const contact = aContact({ name: "曾国藩", phone: "138 0013 8000" })
  await seed(one, "contacts", [contact])
  expect(await ids(one, "国藩")).toEqual([contact.id])
  for (const text of ["zengguofan", "zgf", "曾國藩", "13800138"])
    expect(await ids(two, text), text).toEqual([contact.id])
  const session = await browser.context.browser()?.newBrowserCDPSession()
  const targets = await session?.send("Target.getTargets", { filter: [{ type: "shared_worker" }] })
  expect(targets?.targetInfos.map((it) => it.url)).toEqual([expect.stringContaining(file)])

  await addNote(one, contact.id, "hates cinnamon")
  await expect.poll(() => ids(two, "cinnamon")).toHaveLength(1)
  await expect.poll(() => stored(one)).toContain("head")
  // Written since it was stored.
  expect(await words(one)).toBeGreaterThan(0)

  await browser.kill()
  browser = await startKillable(BUILD, profile)
  const again = await open()
  const first = await asked(again, "cinnamon")
  expect(first.found.hits).toHaveLength(1)
  expect(first.phases).not.toContain("building")
  expect(await ids(again, "zgf")).toEqual([contact.id])
})

test("a stored index that is damaged is built anew, and says how far it is", async () => {
  test.setTimeout(180_000)
  const page = await open()
  const apples = Array.from({ length: 3000 }, (_, at) => anApple({ title: `Apple ${at}` }))
  await seed(page, "products", apples)
  await expect.poll(() => ids(page, "apple 2999")).toEqual([apples[2999]?.id])
  await expect.poll(() => stored(page)).toContain("head")
  const parts = await page.evaluate(getRows, "searchParts")
  await seed(
    page,
    "searchParts",
    parts
      .filter((it) => String(it["id"]).startsWith("segment"))
      .map((it) => ({ ...it, data: ["?"] }))
  )
  await browser.kill()
  browser = await startKillable(BUILD, profile)
  const again = await open()
  // Titles are found meanwhile; what none of them has waits for the rows.
  expect((await asked(again, "nowhere")).phases).toContain("building")
  // While it is built anything is answered at once, also what is no question.
  for (const text of ["", "a".repeat(10_000), "\ud800", "(.*)+$", "שלום", "tag:", "-"])
    expect((await asked(again, text)).found.read).toBeLessThanOrEqual(1)
  await expect.poll(() => ids(again, "apple 2999")).toEqual([apples[2999]?.id])
  await expect.poll(() => stored(again)).toContain("head")
})

test("when the worker has ended the next question starts another", async () => {
  const page = await open()
  const contact = aContact({ name: "Anna" })
  await seed(page, "contacts", [contact])
  expect(await ids(page, "anna")).toEqual([contact.id])
  const session = await browser.context.browser()?.newBrowserCDPSession()
  const filter = [{ type: "shared_worker" }]
  const before = await session?.send("Target.getTargets", { filter })
  const [worker] = before?.targetInfos ?? []
  await session?.send("Target.closeTarget", { targetId: worker?.targetId ?? "" })
  await expect
    .poll(async () => (await session?.send("Target.getTargets", { filter }))?.targetInfos.length)
    .toBe(0)
  expect(await ids(page, "anna")).toEqual([contact.id])
})
