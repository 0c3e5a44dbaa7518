/** Opens a browser to try things in: the extension, a live practice chat, a shop, sample data. */
import { test } from "@playwright/test"
import { start as startChat } from "../../test/beds/converse/index"
import { startSeller } from "../../test/support/seller"
import { addSamples } from "./samples"
import { startShop } from "./shop"

const say = (text: string) => process.stdout.write(`${text}\n`)

test("practice", async () => {
  const [chat, shop] = await Promise.all([startChat(), startShop()])
  const seller = await startSeller(["http://localhost/*", "http://127.0.0.1/*"], {
    headless: false,
    viewport: null,
    // The chat would ask whether it may notify, over its own page.
    args: ["--window-size=1000,800", "--window-position=0,0", "--deny-permission-prompts"]
  })
  await addSamples(seller)
  await chat.alice.say("Hello! How much are the apples, and do you have the red ones?")
  await chat.bob.say("你好，苹果还有吗？")
  const [page] = seller.context.pages()
  if (page) await chat.login(page, "alice")
  const product = await seller.context.newPage()
  await product.goto(`${shop.url}/products/honey-tangerines`)
  const panel = await seller.openOwn("sidepanel.html")
  await seller.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL("sidepanel.html") })
    const beside = { left: 1000, top: 0, width: 360, height: 800 }
    if (tab) await chrome.windows.update(tab.windowId, beside)
  })

  say(`
  The practice chat, the practice shop and the panel are open, with sample data in them.
    Alt+Shift+S  opens the panel beside the page (it also stands in a window of its own now)
    Alt+Shift+K  opens the bar at the caret: type "app", Enter
    Alt+Shift+L  reads the product of the page
  Alice and bob write to you from ${chat.url}. Close the browser window to end.`)

  await new Promise<void>((resolve) => {
    seller.context.once("close", () => resolve())
    panel.once("close", () => say("The panel's window is closed; Alt+Shift+S opens it again."))
  })
  await Promise.all([chat.stop(), shop.stop()])
})
