import { expect, type Frame, type Page, test } from "@playwright/test"
import { anApple } from "../support/builders"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { type Seller, startSeller } from "../support/seller"

let site: ChatSite
let seller: Seller

test.beforeAll(async () => {
  site = await startChatSite()
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("products", [anApple()])
})
test.afterAll(async () => {
  await seller?.close()
  await site?.stop()
})

const openBar = async (page: Page) => {
  await page.locator("textarea").click()
  await seller.chord(page)
  return seller.bar(page)
}

/** The address that our own frame is loaded by: another in every session, told to no page. */
const dynamicAddress = (page: Page) =>
  seller.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
    const [told] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => chrome.runtime.getURL("tabs/bar.html")
    })
    return String(told?.result)
  }, page.url())

/** A frame that the page itself places; what came of it. */
const placed = async (page: Page, src: string): Promise<Frame> => {
  const name = `own-${Math.random()}`
  await page.evaluate(
    ([address, label]) => {
      const frame = document.createElement("iframe")
      frame.name = label ?? ""
      frame.src = address ?? ""
      document.body.append(frame)
    },
    [src, name]
  )
  await expect.poll(() => page.frame({ name })?.url()).toMatch(/^chrome-e(xtension|rror):/)
  const frame = page.frame({ name })
  if (!frame) throw new Error("the frame left again")
  await frame.waitForLoadState()
  return frame
}

/** Everything that a bar could be asked for, from a frame. */
const asked = (frame: Frame, nonce: string) =>
  frame.evaluate(async (it) => {
    const ask = (verb: string, body: unknown) =>
      chrome.runtime.sendMessage({ to: "background", verb, body })
    return {
      hello: await ask("bar-hello", { nonce: it }),
      open: await ask("bar-open", { have: "" }),
      find: await ask("bar-find", { query: "app" }),
      note: await ask("bar-do", {
        act: { act: "note", text: "planted", quote: "" },
        copy: false,
        said: { answers: {}, passed: "" }
      })
    }
  }, nonce)

const nothing = {
  hello: { ok: false },
  open: null,
  find: [],
  note: { failed: "closed", detail: "" }
}

/** The nonce of the last order to open in a tab, used or not. */
const nonceOf = (page: Page) =>
  seller.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
    const key = `bar:${tab?.id}`
    const session: unknown = (await chrome.storage.session.get(key))[key]
    return typeof session === "object" && session ? String(Reflect.get(session, "nonce")) : ""
  }, page.url())

test("the bar's page cannot be framed by its fixed address", async () => {
  const page = await seller.context.newPage()
  await page.goto(site.put("/fixed"))
  const frame = await placed(page, `chrome-extension://${seller.extensionId}/tabs/bar.html#nonce`)
  expect(frame.url()).toMatch(/^chrome-error:/)
  await page.close()
})

test("a frame of the page's own, at the right address, is refused and shows nothing", async () => {
  const page = await seller.context.newPage()
  await page.goto(site.put("/dynamic"))
  const address = await dynamicAddress(page)
  for (const nonce of ["", "#", "#guess"]) {
    const frame = await placed(page, address + nonce)
    await expect(frame.getByText("The bar opens by its key")).toBeVisible()
    await expect(frame.getByRole("combobox")).toHaveCount(0)
    await expect(frame.locator("body")).not.toContainText("Apples")
    expect(await asked(frame, nonce.slice(1))).toEqual(nothing)
  }
  expect(await seller.rows("notes")).toEqual([])
  await page.close()
})

test("a nonce counts once, and only in the tab that it was made for", async () => {
  const [page, other] = [await seller.context.newPage(), await seller.context.newPage()]
  await other.goto(site.put("/other"))
  await page.bringToFront()
  await page.goto(site.put("/nonce"))
  const address = await dynamicAddress(page)
  const used = (await openBar(page)).url().split("#")[1] ?? ""
  expect(used).not.toBe("")
  expect(await asked(await placed(page, `${address}#${used}`), used)).toEqual(nothing)

  // The warm frame opens again without showing the new nonce: this one is still good.
  await page.keyboard.press("Escape")
  await openBar(page)
  const fresh = await nonceOf(page)
  expect(fresh).not.toBe("")
  expect(await asked(await placed(other, `${address}#${fresh}`), fresh)).toEqual(nothing)
  // The control: in its own tab it would have been good, once.
  const own = await placed(page, address)
  expect((await asked(own, fresh)).hello).toEqual({ ok: true })
  expect((await asked(own, fresh)).hello).toEqual({ ok: false })
  await page.close()
  await other.close()
})

test("the page learns neither the frame's address nor its nonce", async () => {
  const page = await seller.context.newPage()
  const script = `
    const attach = Element.prototype.attachShadow; window.roots = []
    Element.prototype.attachShadow = function (o) { const r = attach.call(this, { ...o, mode: "open" }); roots.push(r); return r }
    window.seen = []
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((it) => it.name))).observe({ entryTypes: ["resource", "navigation"] })
    new MutationObserver((all) => seen.push(...all.flatMap((it) => [...it.addedNodes]).map((it) => it.outerHTML ?? it.textContent))).observe(document, { subtree: true, childList: true, attributes: true })
    addEventListener("message", (event) => seen.push(String(event.origin)))
  `
  await page.goto(site.put("/learn", { script }))
  const bar = await openBar(page)
  const nonce = bar.url().split("#")[1] ?? ""
  const { host } = new URL(await dynamicAddress(page))
  const known = await page.evaluate(() => ({
    seen: JSON.stringify(Reflect.get(window, "seen")),
    roots: Reflect.get(window, "roots").length,
    frames: window.length,
    html: document.documentElement.outerHTML,
    resources: JSON.stringify(performance.getEntries().map((it) => it.name))
  }))
  const everything = known.seen + known.html + known.resources
  expect(everything).not.toContain("chrome-extension")
  expect(everything).not.toContain(host)
  expect(everything).not.toContain(seller.extensionId)
  expect(nonce && everything).not.toContain(nonce)
  expect({ roots: known.roots, frames: known.frames }).toEqual({ roots: 0, frames: 0 })
  await page.close()
})
