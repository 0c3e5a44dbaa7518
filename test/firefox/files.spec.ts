/** Files out of Firefox and into it: backups go to the downloads there, as it lets nobody choose a folder. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { expect, test } from "@playwright/test"
import * as v from "valibot"

import { aContact } from "../support/builders"
import { googleFile } from "../support/people-files"
import { box, button, saying } from "./named"
import { newProfile, removeProfile, type Seller, startSeller } from "./seller"

test.describe.configure({ mode: "serial" })

let profile: string
let downloads: string
let seller: Seller
let page: string
let key = ""

test.beforeAll(async () => {
  test.setTimeout(180_000)
  downloads = await mkdtemp(path.join(tmpdir(), "regulars-downloads-"))
  profile = await newProfile()
  seller = await startSeller(profile, {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true
  })
  page = await seller.open("tab", seller.own("tabs/workspace.html#data/backup"))
})
test.afterAll(async () => {
  await seller?.quit()
  await removeProfile(profile)
  await rm(downloads, { recursive: true, force: true })
})

const backups = async () =>
  (await readdir(downloads, { recursive: true })).filter((it) => it.endsWith(".age")).toSorted()
const go = (hash: string) => seller.run((it) => void (location.hash = it), hash)

test("backups are set up by the browser's own question, and one is written", async () => {
  await seller.seed("contacts", [aContact({ name: "张三 Zhang" })])
  await seller.click(button("Set up backups"))
  await seller.see(saying("AGE-SECRET-KEY-1"))
  await seller.click(button("Copy"))
  await expect.poll(() => seller.copied()).toContain("AGE-SECRET-KEY-1")
  key = String(await seller.copied()).trim()
  await seller.click(button("I have kept it"))
  await seller.type(box("The last 6 characters of your key"), key.slice(-6))
  await seller.click(button("Go on"))
  await seller.see(saying("This browser cannot write into a folder of yours"))
  await seller.click(button("Make the first backup"))
  await seller.allow()
  await expect.poll(backups).toHaveLength(1)
})

test("the backup is proved with the file and the key", async () => {
  const [file = ""] = await backups()
  await seller.click(button("Prove it"))
  await seller.give(path.join(downloads, file))
  await seller.fill(box("Your key"), key)
  await seller.click(button("Open and check"))
  await seller.see(saying("Proved: "))
})

test("a due backup is made by the event page, with no page of ours that would make it", async () => {
  // It has the browser's API, and does nothing in Firefox.
  const quiet = await seller.open("tab", seller.own("tabs/offscreen.html"))
  await seller.turnTo(page)
  await seller.close()
  await seller.turnTo(quiet, true)
  await seller.endBackground()
  await seller.run(async () => {
    const { backup } = await chrome.storage.local.get<{ backup: { last: { at: number } } }>(
      "backup"
    )
    backup.last.at -= 7 * 24 * 3_600_000
    await chrome.storage.local.set({ backup })
    // As the background itself sets it, but soon.
    await chrome.alarms.create("look-again", { when: Date.now() + 1000, periodInMinutes: 30 })
  })
  await expect.poll(backups, { timeout: 60_000 }).toHaveLength(2)
})

test("customers come in from a file and go out as one", async () => {
  await seller.open("tab", seller.own("tabs/workspace.html#data/import"))
  const file = path.join(profile, "contacts.csv")
  await writeFile(file, googleFile)
  await seller.give(file)
  await seller.click(button("Import 2 customers"))
  await seller.see(saying("2 customers imported"))
  await go("data/export")
  await seller.click(button("Export"))
  await seller.see(saying("Saved as Regulars"))
  await expect
    .poll(async () => (await readdir(downloads)).filter((it) => it.endsWith(".xlsx")))
    .toHaveLength(1)
  const Names = v.array(v.object({ name: v.string() }))
  const names = v.parse(Names, await seller.rows("contacts")).map((it) => it.name)
  expect(names).toHaveLength(3)
})
