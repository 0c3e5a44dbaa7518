/** The main job in a real Firefox: one seller's day, one step after the other. */
import { expect, test } from "@playwright/test"

import * as v from "valibot"

import { type ConverseBed, start } from "../beds/converse/index"
import { anApple } from "../support/builders"
import { aReply } from "../support/triggers"
import { openBar } from "./bar"
import { composerOf, logIn, openChat, written } from "./chat"
import { KEY } from "./keys"
import { box, button, named, saying, tab } from "./named"
import { newProfile, removeProfile, type Seller, startSeller } from "./seller"
import { keysOf } from "./shipped-keys"
import { hideSidebar, showSidebar, sidebarOf } from "./sidebar"

test.describe.configure({ mode: "serial" })

const Links = v.array(v.object({ channel: v.string(), target: v.string(), href: v.string() }))

const NOTE = "likes the blue one 😀𠮷"

let bed: ConverseBed
let profile: string
let seller: Seller
let chat: string
let panel: string

test.beforeAll(async () => {
  test.setTimeout(180_000)
  profile = await newProfile()
  ;[bed, seller] = await Promise.all([start(), startSeller(profile)])
  chat = await logIn(seller, bed)
  panel = await seller.open("window", seller.own("sidepanel.html"))
  await seller.see(box("Bar"))
})
test.afterAll(async () => {
  await seller?.quit()
  await bed?.stop()
  await removeProfile(profile)
})

/** By the bar, opened at the caret and told whom it is for. */
const insertByBar = async (customer: string, typed: string) => {
  await openBar(seller)
  await seller.see(saying(customer))
  await seller.keys(...typed)
  await seller.see(`//*[@role='option']//mark[text()='${typed}']`)
  await seller.keys(KEY.enter)
  await seller.intoFrame(null)
}

test("the panel's key reads the page; the browser's own question lets us work there", async () => {
  await seller.turnTo(chat, true)
  await seller.chord(...keysOf("_execute_action"))
  await seller.turnTo(panel, true)
  await seller.see(named("article", "Alice Chen"))
  await seller.click(button("Allow on this site"))
  await seller.allow()
  await expect.poll(() => seller.text("header")).not.toContain("Not allowed here yet")

  await seller.turnTo(chat, true)
  await openChat(seller, "bob")
  await seller.turnTo(panel)
  await seller.see(named("article", "bob"))
})

test("a note is saved, and stands in the sidebar, which has room for it", async () => {
  await seller.turnTo(chat, true)
  await openChat(seller, "alice")
  await seller.turnTo(panel)
  await seller.see(named("article", "Alice Chen"))
  await seller.type(box("Note for Alice Chen"), NOTE + KEY.enter)
  await seller.see(saying(NOTE))

  await seller.turnTo(chat, true)
  await showSidebar(seller)
  await expect.poll(async () => (await sidebarOf(seller))?.text).toContain(NOTE)
  const { url, width, needs } = (await sidebarOf(seller)) ?? { url: "", width: 0, needs: 1 }
  expect(url).toBe(seller.own("sidepanel.html"))
  expect(needs, "nothing is cut off at its right").toBeLessThanOrEqual(width)
})

test("the bar at the caret inserts a product; nothing is sent", async () => {
  await seller.turnTo(panel)
  await seller.seed("products", [anApple()])
  await seller.turnTo(chat, true)
  await seller.click(composerOf("alice"))
  await seller.keys(..."Hello, ")
  await insertByBar("Alice Chen", "App")
  await expect.poll(() => written(seller, "alice")).toMatch(/^Hello, Apples 5 kg\n¥68\nhttps:/)
  await seller.keys("!")
  expect(await written(seller, "alice")).toMatch(/apples\S*!$/)
  expect(await bed.alice.received()).toEqual([])
})

test("a reply is rendered in a worker of the background's own; the search's worker finds it", async () => {
  await seller.turnTo(panel)
  await seller.seed("snippets", [aReply("Greeting", "hey", "Dear {{ customer.name }}, thanks")])
  await seller.turnTo(chat, true)
  await seller.click(composerOf("alice"))
  await insertByBar("Alice Chen", "Gree")
  await expect.poll(() => written(seller, "alice")).toContain("Dear Alice Chen, thanks")

  await seller.turnTo(panel, true)
  await seller.click(tab("Look up"))
  await seller.type(box("Look up products"), "Greet")
  await seller.see("//mark[text()='Greet']")
  await seller.click(tab("Card"))
  await seller.turnTo(chat, true)
})

test("with the background ended, the next chat and the bar go on as if it were there", async () => {
  await seller.endBackground()
  expect(await seller.background()).toBe("stopped")
  await openChat(seller, "bob")
  await seller.turnTo(panel)
  await seller.see(named("article", "bob"))

  await seller.endBackground()
  await seller.turnTo(chat, true)
  await seller.click(composerOf("bob"))
  await insertByBar("bob", "App")
  await expect.poll(() => written(seller, "bob")).toMatch(/^Apples 5 kg\n¥68\nhttps:/)
  expect(await bed.bob.received()).toEqual([])
})

test("the panel's key opens the sidebar, also while the background is ended", async () => {
  for (const end of [false, true]) {
    await seller.turnTo(chat, true)
    await hideSidebar(seller)
    expect(await sidebarOf(seller)).toBeNull()
    if (end) await seller.endBackground()
    await seller.chord(...keysOf("_execute_action"))
    await expect.poll(async () => (await sidebarOf(seller))?.text, `ended: ${end}`).toContain("bob")
  }
})

test("a link to share is made, kept and copied", async () => {
  const target = "https://shop.example/apples"
  await seller.turnTo(panel, true)
  await seller.click(tab("Share"))
  await seller.fill(box("Address to share"), target)
  await seller.click(button("WhatsApp"))
  await seller.click(button("Copy for WhatsApp"))
  const links = async () =>
    v.parse(Links, await seller.rows("shareLinks")).filter((it) => it.channel === "whatsapp")
  await expect.poll(links).toMatchObject([{ target }])
  const [link] = await links()
  await expect.poll(() => seller.copied()).toBe(link?.href)
})
