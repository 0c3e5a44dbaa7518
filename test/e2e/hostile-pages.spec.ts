import { expect, type Page, test } from "@playwright/test"
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

// With their code behind it, once a note has made the person a customer.
const inserted = /^Apples 5 kg\n¥68\nhttps:\/\/shop\.example\/apples/

const opened = async (url: string): Promise<Page> => {
  const page = await seller.context.newPage()
  await page.goto(url)
  await page.locator("textarea").click()
  return page
}

const walls: Record<string, Record<string, string>> = {
  "frame-src 'none'": {
    "content-security-policy": "frame-src 'none'; default-src 'self' 'unsafe-inline'"
  },
  "Trusted Types": {
    "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'"
  },
  "CSP sandbox": { "content-security-policy": "sandbox allow-scripts" },
  "X-Frame-Options and COOP": {
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin"
  }
}
for (const [what, headers] of Object.entries(walls)) {
  test(`under ${what} the bar stands at the caret and writes`, async () => {
    const path = `/${what.replaceAll(/\W+/g, "-")}`
    const page = await opened(site.put(path, { headers }))
    await seller.chord(page)
    const bar = await seller.bar(page)
    await page.keyboard.type("app")
    await expect(bar.getByRole("option").first()).toContainText("Apples")
    await page.keyboard.press("Enter")
    await expect(page.locator("textarea")).toHaveValue(inserted)
    await page.close()
  })
}

/** The bar in its small window, as the background opens it when a page has no place for a frame. */
const smallWindow = async (act: () => Promise<void>) => {
  const opening = seller.context.waitForEvent("page")
  await act()
  const small = await opening
  await expect(small.getByRole("combobox")).toBeVisible()
  expect(small.url()).toContain("/tabs/bar.html")
  await small.close()
}

test("a page isolated by COEP gets the small window, and its own box stays as it was", async () => {
  const headers = { "cross-origin-embedder-policy": "require-corp" }
  const page = await opened(site.put("/coep", { headers }))
  await page.keyboard.type("draft")
  await smallWindow(() => seller.chord(page))
  await expect(page.locator("textarea")).toHaveValue("draft")
  await page.close()
})

test("a page that throws our frame out gets the small window", async () => {
  const script = `new MutationObserver((all) => {
    for (const node of all.flatMap((it) => [...it.addedNodes]))
      if (node.parentNode === document.documentElement && node.localName === "div") node.remove()
  }).observe(document, { childList: true, subtree: true })`
  const page = await opened(site.put("/thrown-out", { script }))
  await smallWindow(() => seller.chord(page))
  await page.close()
})

test("a frame that was thrown out once comes again with the next key", async () => {
  const page = await opened(site.put("/once"))
  await seller.chord(page)
  await seller.bar(page)
  await page.evaluate(() => document.querySelector("html > div")?.remove())
  await expect.poll(() => page.frames().length).toBe(1)
  await page.locator("textarea").click()
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  await page.close()
})

/** Writes down everything that a page can see of keys, texts and its own document. */
const spy = `
  window.heard = []
  const kinds = ["keydown", "keyup", "keypress", "beforeinput", "input", "textInput", "change", "paste",
    "copy", "cut", "compositionstart", "compositionupdate", "compositionend", "selectionchange",
    "focusin", "focusout", "message", "submit", "click", "drop", "error", "unhandledrejection"]
  for (const kind of kinds)
    addEventListener(kind, (it) => heard.push([kind, it.key, it.data, it.isTrusted, String(it.message ?? ""),
      typeof it.data === "object" ? JSON.stringify(it.data) : ""].join(" ")), true)
  new MutationObserver((all) => {
    for (const it of all) {
      heard.push("changed " + it.type + " " + (it.target.outerHTML ?? it.target.data ?? ""))
      for (const node of it.addedNodes) heard.push("added " + (node.outerHTML ?? node.data ?? ""))
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const look = () => {
    heard.push("looked " + document.documentElement.outerHTML + document.documentElement.innerText
      + getSelection() + document.title + (document.activeElement?.outerHTML ?? ""))
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`
const heardBy = (page: Page) => page.evaluate(() => Reflect.get(window, "heard"))

test("what is typed and shown in the bar is seen by no listener, observer or look of the page", async () => {
  await seller.seed("products", [anApple({ id: "canary", title: "Canarylabel jam" })])
  const page = await opened(site.put("/spy", { script: spy }))
  await page.keyboard.type("seen")
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("canaryl")
  await expect(bar.getByRole("option").first()).toContainText("Canarylabel")
  await page.keyboard.press("ArrowDown")
  for (const _ of "canaryl") await page.keyboard.press("Backspace")
  await page.keyboard.type("+zq-secret note")
  await page.keyboard.press("Enter")
  await expect.poll(async () => (await seller.rows("notes")).length).toBe(1)
  await page.keyboard.press("Escape")
  await expect(page.locator("textarea")).toBeFocused()
  await page.keyboard.type("!")
  const heard: string[] = await heardBy(page)
  const all = heard.join("\n").toLowerCase()
  // The control: the spy hears what is typed in the page itself.
  expect(heard.filter((it) => it.startsWith("keydown")).map((it) => it.split(" ")[1])).toEqual([
    ..."seen",
    "!"
  ])
  for (const word of ["canary", "zq-secret", "chrome-extension"]) expect(all).not.toContain(word)
  await page.close()
})

test("the page's own listeners get no Enter when a product is inserted", async () => {
  const page = await opened(site.put("/enter", { script: spy }))
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type("app")
  await expect(bar.getByRole("option").first()).toContainText("Apples")
  // Held for a moment, as people do: its repeats and its going up are not the page's either.
  for (let times = 0; times < 40; times++) await page.keyboard.down("Enter")
  await page.keyboard.up("Enter")
  await expect(page.locator("textarea")).toHaveValue(inserted)
  const heard: string[] = await heardBy(page)
  expect(heard.filter((it) => /^key|^submit/.test(it))).toEqual([])
  expect(heard.filter((it) => it.startsWith("input")).length, "the control").toBeGreaterThan(0)
  await page.close()
})
