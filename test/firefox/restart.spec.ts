/** What is still there when Firefox starts again, and what a private window gets. */
import { createServer } from "node:http"

import { expect, test } from "@playwright/test"
import * as v from "valibot"

import { aContact } from "../support/builders"
import { listen } from "../support/beds-server"
import { box, saying } from "./named"
import { allowInPrivate, isAllowedInPrivate, openPrivately } from "./private-window"
import { newProfile, removeProfile, type Seller, startSeller } from "./seller"

test.describe.configure({ mode: "serial" })

let profile: string
let seller: Seller

test.beforeAll(async () => {
  test.setTimeout(180_000)
  profile = await newProfile()
  seller = await startSeller(profile)
  await seller.open("tab", seller.own("sidepanel.html"))
  await seller.see(box("Bar"))
  await seller.seed("contacts", [aContact({ name: "Ann Kept" })])
  await seller.quit()
  seller = await startSeller(profile)
})
test.afterAll(async () => {
  await seller?.quit()
  await removeProfile(profile)
})

test("after a restart the records are there, and what the background waits for", async () => {
  await seller.open("tab", seller.own("tabs/workspace.html#customers"))
  await seller.see(saying("Ann Kept"))
  const Alarms = v.array(v.object({ name: v.string() }))
  const alarms = async () =>
    v.parse(Alarms, await seller.run(() => chrome.alarms.getAll())).map((it) => it.name)
  await expect.poll(alarms).toContain("look-again")
})

test("the menu on selected words has its entries, and one makes a reply of them", async () => {
  const { port, stop } = await listen(
    createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html")
      response.end("<title>Words</title><p>free delivery from 99</p>")
    })
  )
  try {
    await seller.open("tab", `http://localhost:${port}/`)
    await seller.run(() => getSelection()?.selectAllChildren(document.body))
    await seller.rightClick("p")
    const before = await seller.handles()
    expect(await seller.inBrowser(menuEntries)).toEqual([
      "Make a reply of this",
      "Look up “free delivery from 99” in Regulars"
    ])
    await seller.inBrowser(chooseFirst)
    const opened = async () => (await seller.handles()).find((it) => !before.includes(it))
    await expect.poll(opened).toBeDefined()
    await seller.turnTo((await opened()) ?? "", true)
    await seller.see("//*[contains(.,'free delivery from 99')]")
    expect(await seller.run(() => location.hash)).toBe("#replies/new")
  } finally {
    await stop()
  }
})

/** Runs in the browser's window, until the menu stands open. */
const menuEntries = async () => {
  for (;;) {
    const menu = document.querySelector("#contentAreaContextMenu")
    const items = menu?.querySelectorAll('menuitem[id^="regulars_regulars_example-menuitem"]')
    if (items && items.length > 0) return Array.from(items, (it) => it.getAttribute("label"))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const chooseFirst = () => {
  const [first] = document.querySelectorAll<HTMLElement & { doCommand(): void }>(
    'menuitem[id^="regulars_regulars_example-menuitem"]'
  )
  first?.doCommand()
}

test("a private window gets nothing, and where it is let in, the records do not stand there", async () => {
  expect(await isAllowedInPrivate(seller)).toBe(false)
  await allowInPrivate(seller)
  await openPrivately(seller, seller.own("tabs/workspace.html#customers"))
  await seller.see(saying("This is a private window"))
  expect(await seller.text()).not.toContain("Ann Kept")
})
