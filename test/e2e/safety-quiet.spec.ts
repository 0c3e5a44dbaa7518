/** Much that a seller does, in real browsers: the check at the next start finds nothing to tell of. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, type Page, test } from "@playwright/test"

import { type Backend, backends } from "../../scripts/soak/kill/backend"
import { KEEPING, withKeepingPage } from "../../scripts/soak/kill/soak-build"
import { startStore, type StoreBrowser } from "../../scripts/soak/kill/store-browser"
import { BUILD } from "../support/seller"

/** The import; `REGULARS_BRING=10000` is the size that the product speaks of. */
const MANY = Number(process.env["REGULARS_BRING"] ?? 500)

let build = ""
let folder = ""
test.beforeAll(async () => {
  build = await withKeepingPage(BUILD)
})
test.afterAll(() => rm(build, { recursive: true, force: true }))
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "regulars-quiet-"))
})
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Every row is read, though it was in this run before. */
const check = (page: Page) =>
  page.evaluate(async () => {
    await chrome.storage.session.remove("rows-checked")
    return globalThis.keeping.check()
  })

/** The built workspace at its first look in a run of the browser, which reads every row. */
const looksWhole = async ({ context, extensionId }: StoreBrowser) => {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/tabs/workspace.html#customers`)
  await expect(page.getByRole("main")).toBeVisible()
  const isRead = () =>
    page.evaluate(async () => (await chrome.storage.session.get("rows-checked"))["rows-checked"])
  await expect.poll(isRead, { timeout: 60_000 }).toBe(true)
  await expect(page.getByText("Something is missing from your records")).toBeHidden()
  await page.close()
}

/** Does something in a browser of its own, which ends; then the next one looks. */
const inOneRun = async (
  backend: Backend,
  profile: string,
  work: (page: Page, browser: StoreBrowser) => Promise<void>
) => {
  const browser = await startStore({ build, profile, backend })
  try {
    await work(browser.page, browser)
  } finally {
    await browser.kill()
  }
  const next = await startStore({ build, profile, backend })
  try {
    await looksWhole(next)
  } finally {
    await next.kill()
  }
}

for (const backend of backends) {
  test(`two windows writing at once, ${MANY} brought in, taken back and erased, in ${backend}`, async () => {
    test.setTimeout(420_000)
    await inOneRun(backend, path.join(folder, "one"), async (first, { context, extensionId }) => {
      const second = await context.newPage()
      await second.goto(`chrome-extension://${extensionId}/${KEEPING}`)
      const both = [first, second]
      const seed = Date.now()
      const work = (it: Page, at: number) =>
        it.evaluate((of) => globalThis.keeping.work(of, 15), seed + at)
      await Promise.all([...both.map(work), check(second)])
      const [change = ""] = await Promise.all([
        first.evaluate((many) => globalThis.keeping.bringIn(many), MANY),
        // Nothing of it may be what takes the import back.
        second.evaluate((it) => globalThis.keeping.fill(it, 10), seed)
      ])
      for (const page of both) expect(await check(page)).toBe("")
      await first.evaluate((it) => globalThis.keeping.takeBack(it), change)
      await Promise.all([
        first.evaluate((it) => globalThis.keeping.erase(it), seed),
        work(second, 3)
      ])
      for (const page of both) expect(await check(page)).toBe("")
    })
  })
}

test("a snapshot put back, and in another profile", async () => {
  test.setTimeout(240_000)
  let backup = ""
  const [one, other] = [path.join(folder, "one"), path.join(folder, "other")]
  await inOneRun("leveldb", one, async (page) => {
    await page.evaluate(() => globalThis.keeping.work(1, 20))
    expect(await check(page)).toBe("")
    await page.evaluate(() => globalThis.keeping.snapshot())
    backup = await page.evaluate(() => globalThis.keeping.backUp())
    await page.evaluate(() => globalThis.keeping.work(2, 10))
    await page.evaluate(() => globalThis.keeping.restore())
    expect(await check(page)).toBe("")
    await page.evaluate(() => globalThis.keeping.work(3, 10))
  })
  await inOneRun("leveldb", other, async (page) => {
    await page.evaluate(() => globalThis.keeping.work(4, 10))
    await page.evaluate((it) => globalThis.keeping.restoreFrom(it), backup)
    await page.evaluate(() => globalThis.keeping.work(5, 10))
    expect(await check(page)).toBe("")
  })
  // The first one was not touched by what befell the other.
  await inOneRun("leveldb", one, async (page) => expect(await check(page)).toBe(""))
})
