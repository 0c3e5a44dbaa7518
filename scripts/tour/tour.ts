/** Walks the main job by itself, looks whether each step really worked, and takes its pictures. */
import { expect, test } from "@playwright/test"
import { type ConverseBed, start as startChat } from "../../test/beds/converse/index"
import { openPanel } from "../../test/support/panel"
import { type Seller, startSeller } from "../../test/support/seller"
import { addSamples } from "../practice/samples"
import { startShop } from "../practice/shop"
import { walkChat } from "./in-chat"
import { walkInChinese } from "./in-chinese"
import { walkShop } from "./in-shop"
import { walkWorkspace } from "./in-workspace"
import { folder, raiseStage } from "./stage"

test("the main job", async () => {
  const [chat, shop] = await Promise.all([startChat(), startShop()])
  const seller = await startSeller(["http://localhost/*", "http://127.0.0.1/*"], {
    viewport: { width: 960, height: 800 }
  })
  try {
    await walk(chat, shop.url, seller)
  } finally {
    await seller.close()
    await Promise.all([chat.stop(), shop.stop()])
  }
})

const walk = async (chat: ConverseBed, shop: string, seller: Seller) => {
  await addSamples(seller)
  const page = await seller.context.newPage()
  const stage = await raiseStage(seller.context)
  const panel = await openPanel(seller)
  await page.bringToFront()
  await chat.alice.say("Hello! How much are the apples, and do you have the red ones?")
  await chat.bob.say("你好，苹果还有吗？")

  const scene = { chat, shop, seller, stage, page, panel }
  await walkChat(scene)
  await stage.film("main-job.png")
  await walkShop(scene)
  await walkWorkspace(scene)
  await walkInChinese(scene)

  await stage.finish()
  const strangers = seller.requests.filter((it) => !["localhost", "127.0.0.1"].includes(it.host))
  expect(strangers, "no request left this machine").toEqual([])
  process.stdout.write(`\nEvery step was seen to work. Pictures: ${folder}/README.md\n`)
}
