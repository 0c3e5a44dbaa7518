import { expect, type Page, test } from "@playwright/test"
import { launch } from "../support/browser"
import { anApple } from "../support/builders"
import { type ChatSite, startChatSite } from "../support/chat-page"
import { BUILD, type Seller, startSeller } from "../support/seller"

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

/** A page, and the panel beside it in a window of its own. */
const withPanel = async (url: string) => {
  const page = await seller.context.newPage()
  await page.goto(url)
  const panel = await seller.openOwn("sidepanel.html")
  return { page, panel }
}
const end = async (...pages: Page[]) => {
  for (const page of pages) await page.close()
}

test("a page without the expected elements: a plain sentence, and the panel goes on working", async () => {
  const { page, panel } = await withPanel(site.put("/bare", { body: "<p>Nothing here</p>" }))
  await expect(panel.getByText("does not know how to read people on this page")).toBeVisible()
  await panel.getByRole("tab", { name: "Look up" }).click()
  await expect(panel.getByText("Apples 5 kg").first()).toBeVisible()
  await end(page, panel)
})

test("a damaged JSON-LD block: what the other marks say is previewed, with the note", async () => {
  const { page, panel } = await withPanel(
    site.put("/broken", {
      body: `<script type="application/ld+json">{"@type": "Product", "name": "Pears"</script>
     <div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Pears 2 kg</span>
     <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
     <meta itemprop="price" content="30"><meta itemprop="priceCurrency" content="CNY"></div></div>`
    })
  )
  await expect(panel.getByText("Pears 2 kg").first()).toBeVisible()
  await expect(panel.getByText("shop's data is damaged")).toBeVisible()
  expect(await seller.rows("products")).toHaveLength(1)
  await end(page, panel)
})

test("a product page with no data says so, and offers to add by hand", async () => {
  const { page, panel } = await withPanel(
    site.put("/no-data", { body: "<h1>Pears, very good</h1>" })
  )
  await expect(panel.getByText("says nothing about a product that could be read")).toBeVisible()
  await expect(panel.getByRole("button", { name: "Add by hand" })).toBeVisible()
  await end(page, panel)
})

const strange = [
  "<img src=x onerror=alert(1)><b>Bold</b>",
  "</textarea><script>window.owned = 1</script>",
  "\u202Egnp.exe\u202C \u2066x",
  "A\u200B\u200Cl\u200Di\u2060ce",
  "𠮷😀".repeat(75),
  "W".repeat(300)
]
test("strange names are shown as the text they are, in bar and panel", async () => {
  for (const [index, name] of strange.entries()) {
    const { page, panel } = await withPanel(site.put(`/name-${index}`, { name }))
    const shown = panel.locator("h2").first()
    await expect(shown).toBeVisible()
    const text = await shown.innerText()
    expect(text).not.toMatch(/[\u200B\u202A-\u202E\u2060-\u2069]/u)
    // Nothing of it became an element; the panel is no wider than its window.
    const state = () => ({
      injected: document.querySelectorAll("img, b, script:not([src])").length,
      owned: Reflect.get(window, "owned"),
      over: document.documentElement.scrollWidth - window.innerWidth
    })
    const clean = { injected: 0, owned: undefined, over: 0 }
    await panel.setViewportSize({ width: 320, height: 700 })
    expect(await panel.evaluate(state), name).toEqual(clean)
    await page.bringToFront()
    await page.locator("textarea").click()
    await seller.chord(page)
    const bar = await seller.bar(page)
    await expect(bar.locator("bdi").first()).toHaveText(text)
    expect(await bar.evaluate(state), name).toEqual(clean)
    await end(page, panel)
  }
})

test("a database of a newer version: a plain sentence, nothing changed, a chat left alone", async () => {
  const other = await launch({ extension: BUILD, hostPermissions: ["http://localhost/*"] })
  try {
    await other.worker.evaluate(makeNewer)
    const panel = await other.openWindow(`chrome-extension://${other.extensionId}/sidepanel.html`)
    await expect(panel.getByRole("alert")).toContainText("Your records cannot be opened")
    await expect(panel.getByRole("alert")).toContainText("written by a newer version")
    await panel.getByRole("button", { name: "Try again" }).click()
    await expect(panel.getByRole("alert")).toContainText("written by a newer version")
    expect(await other.worker.evaluate(rowsOfNewer)).toEqual([{ id: "kept" }])
    const page = await other.context.newPage()
    const thrown: string[] = []
    page.on("pageerror", (error) => thrown.push(error.message))
    await page.goto(site.put("/closed"))
    await page.locator("textarea").pressSequentially("still mine")
    expect(thrown).toEqual([])
  } finally {
    await other.close()
  }
})

test("after an update the old script leaves the page alone, and the draft is kept", async () => {
  const page = await seller.context.newPage()
  const thrown: string[] = []
  page.on("pageerror", (error) => thrown.push(error.message))
  page.on("console", (said) => said.type() === "error" && thrown.push(said.text()))
  await page.goto(site.put("/orphan"))
  await page.locator("textarea").pressSequentially("my draft")
  await seller.chord(page)
  await seller.bar(page)
  await page.keyboard.press("Escape")
  const gone = new Promise((resolve) => seller.worker.once("close", resolve))
  await seller.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await gone
  // What woke the old script before: a click, a scroll, a new name, another address.
  await page.locator("textarea").click()
  await page.evaluate(() => {
    const header = document.querySelector(".chatbox-title__text")
    if (header) header.textContent = "Somebody else"
    history.pushState(null, "", "#elsewhere")
    dispatchEvent(new Event("scroll"))
    dispatchEvent(new Event("pagehide"))
  })
  await page.locator("textarea").press("End")
  await page.locator("textarea").pressSequentially(" goes on")
  await expect(page.locator("textarea")).toHaveValue("my draft goes on")
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll("html > div").length))
    .toBe(0)
  expect(thrown).toEqual([])
  await page.close()
})

const makeNewer = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("regulars", 9990)
    opening.addEventListener("upgradeneeded", () => {
      // The background may have made its own by then: it looks for what is due as it starts.
      for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name)
      opening.result.createObjectStore("contacts", { keyPath: "id" }).put({ id: "kept" })
    })
    opening.addEventListener("error", () => reject(opening.error))
    opening.addEventListener("success", () => {
      opening.result.close()
      resolve()
    })
  })

const rowsOfNewer = () =>
  new Promise<unknown[]>((resolve, reject) => {
    const opening = indexedDB.open("regulars")
    opening.addEventListener("error", () => reject(opening.error))
    opening.addEventListener("success", () => {
      const reading = opening.result.transaction("contacts").objectStore("contacts").getAll()
      reading.addEventListener("success", () => {
        opening.result.close()
        resolve(reading.result)
      })
    })
  })
