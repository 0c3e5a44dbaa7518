/** The tour inside the extension in a real Firefox, with nothing but its own pages. */
import { expect, test } from "@playwright/test"
import * as v from "valibot"

import { openBar } from "./bar"
import { KEY } from "./keys"
import { button, named, saying } from "./named"
import { newProfile, removeProfile, type Seller, startSeller } from "./seller"

test.describe.configure({ mode: "serial" })

const Rows = v.array(v.record(v.string(), v.unknown()))
const BOX = "//*[@role='textbox' and starts-with(@aria-label,'Write a message')]"

let profile: string
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(120_000)
  profile = await newProfile()
  seller = await startSeller(profile)
  await seller.open("tab", seller.own("tabs/practice.html"))
})
test.afterAll(async () => {
  await seller?.quit()
  await removeProfile(profile)
})

const step = (title: string) => seller.see(`//h1[contains(., "${title}")]`)
const rows = async (table: string) => v.parse(Rows, await seller.rows(table))

/** What is typed into the bar, taken once its first row says what is expected; the bar goes by itself. */
const inBar = async (typed: string, row: string) => {
  await openBar(seller)
  await seller.see("//*[@role='combobox']")
  await seller.keys(...typed)
  await seller.see(
    `//*[@role='option' and not(preceding::*[@role='option'])][contains(., "${row}")]`
  )
  await seller.keys(KEY.enter)
  await seller.intoFrame(null)
}

test("it begins with nothing kept, and the real panel shows who writes", async () => {
  await step("Two minutes")
  expect(await rows("contacts")).toEqual([])
  await seller.click(button("Begin the tour"))
  await step("Somebody writes")
  await seller.click("//button[contains(., 'Emma Clarke')]")
  await step("Write it down")
  await seller.intoOpenFrame("iframe[title='Regulars, the panel']")
  await seller.see(named("article", "Emma Clarke"))
  await seller.intoFrame(null)
})

test("a note, a product, an order, a link and a promise by the bar; the seller sends", async () => {
  await seller.click(BOX)
  await inBar("+two children", "two children")
  await step("The product, from its name")
  await seller.keys(KEY.escape)
  await inBar("app", "Apples")
  await step("You press send")
  await expect.poll(() => seller.text(BOX)).toContain("Apples 5 kg")
  expect(await seller.text("[role=log]"), "nothing is passed on by itself").not.toContain("¥68")
  await seller.keys(KEY.enter)
  await expect.poll(() => seller.text("[role=log]")).toContain("¥68")
  await step("Take the order")
  await inBar("apples x2 136", "136")
  await step("A link of their own")
  await seller.keys(KEY.escape)
  await inBar(">app", "Apples")
  await expect.poll(() => seller.text(BOX)).toContain("rg=")
  await seller.keys(KEY.enter)
  await step("Keep your word")
  await inBar("!ships tomorrow", "ships")
  await step("That was the main job")
  expect(await rows("notes")).toContainEqual(expect.objectContaining({ text: "two children" }))
  expect(await rows("orders")).toContainEqual(expect.objectContaining({ state: "to-pay" }))
  expect(await rows("followUps")).toHaveLength(1)
})

test("all of it leaves at one click", async () => {
  await seller.click(button("Remove all of it"))
  await seller.see(saying("Nothing of the tour is left in your records."))
  const tables = ["contacts", "notes", "orders", "products", "shareLinks", "followUps"]
  for (const table of tables) expect(await rows(table), table).toEqual([])
})
