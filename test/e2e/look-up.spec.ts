/** The address bar and the menu on selected words: both ask the titles that the worker stored. */
import { readdirSync } from "node:fs"
import { expect, test } from "@playwright/test"

import { aContact, anApple } from "../support/builders"
import { ask } from "../support/search-worker"
import { BUILD, getRows, type Seller, startSeller } from "../support/seller"

const file = readdirSync(BUILD).find((it) => /^search-worker\.\w+\.js$/.test(it)) ?? ""
const zeng = aContact({ name: "曾国藩 <b>& Sons</b>" })
const apple = anApple({ title: "Golden Delicious" })

let seller: Seller
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [zeng])
  await seller.seed("products", [apple])
  const page = await seller.openOwn("tabs/workspace.html")
  await page.evaluate(ask, { file, text: "golden" })
  const stored = async () => (await page.evaluate(getRows, "searchParts")).map((it) => it["id"])
  await expect.poll(stored).toContain("head")
  await page.close()
})
test.afterAll(() => seller?.close())

interface Line {
  content: string
  description: string
}

// The address bar and its menus are out of a test's reach: their events are dispatched as the
// browser would.
const typed = (text: string): Promise<Line[]> =>
  seller.worker.evaluate(
    (text) =>
      new Promise<Line[]>((resolve) => {
        const event: unknown = chrome.omnibox.onInputChanged
        ;(event as { dispatch(text: string, give: (found: Line[]) => void): void }).dispatch(
          text,
          resolve
        )
      }),
    text
  )
const opened = async (content: string): Promise<string> => {
  const page = seller.context.waitForEvent("page")
  await seller.worker.evaluate((content) => {
    const event: unknown = chrome.omnibox.onInputEntered
    ;(event as { dispatch(content: string, how: string): void }).dispatch(content, "currentTab")
  }, content)
  const it = await page
  await it.waitForURL(/workspace/)
  const { hash, search } = new URL(it.url())
  await it.close()
  return search + hash
}

test("the address bar finds by initials, shows what is data as text, and Enter opens the record", async () => {
  const [line] = await typed("zgf")
  expect(line?.description).toBe("曾国藩 &#60;b&#62;&#38; Sons&#60;/b&#62;")
  expect(await opened(line?.content ?? "")).toBe(`#customers/${zeng.id}`)
  expect((await typed("delicious")).map((it) => it.description)).toEqual(["Golden Delicious"])
  expect(await opened("delicious")).toBe(`#products/${apple.id}`)
  for (const text of ["", " ", "(.*)+$", "x".repeat(10_000)]) expect(await typed(text)).toEqual([])
  expect((await typed("\ud800")).length).toBeLessThanOrEqual(8)
  expect(await opened("nobody & nothing")).toBe("?find=nobody%20%26%20nothing")
})

test("words selected in a page are looked up in the workspace", async () => {
  const page = seller.context.waitForEvent("page")
  await seller.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({})
    const event: unknown = chrome.contextMenus.onClicked
    ;(event as { dispatch(info: object, tab: unknown): void }).dispatch(
      { menuItemId: "look-up", frameId: 0, selectionText: " 曾国藩 #7 " },
      tab
    )
  })
  const it = await page
  await it.waitForURL(/workspace/)
  expect(new URL(it.url()).searchParams.get("find")).toBe("曾国藩 #7")
})
