/** Customers from one seller's browser to another's: by cards, a locked file, a look, and one key back. */
import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact, aNote } from "../support/builders"
import { byKeys } from "../support/by-keys"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let ann: Seller
let bo: Seller
let hers: Page
let his: Page
let pack: Buffer
const vip = aContact({ name: "Canary Vogel", phone: "+84 912 345 678", tags: ["vip"], size: "L" })
const other = aContact({ name: "Stays here" })
const known = aContact({ name: "老鸟", email: "canary@example.com", size: "M" })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  ann = await startSeller(["http://localhost/*"])
  bo = await startSeller(["http://localhost/*"])
  await ann.seed("contacts", [{ ...vip, email: known.email }, other])
  await ann.seed("notes", [aNote({ contactId: vip.id, text: "likes the blue one" })])
  await bo.seed("contacts", [known])
  hers = await ann.openOwn("tabs/workspace.html#data/handover")
  his = await bo.openOwn("tabs/workspace.html#data/handover")
  for (const page of [hers, his]) await page.setViewportSize({ width: 1280, height: 1000 })
})
test.afterAll(async () => {
  await ann?.close()
  await bo?.close()
})

const cardOf = async (page: Page, name: string): Promise<{ text: string; print: string }> => {
  await page.getByLabel("Your name, as colleagues know you").fill(name)
  await page.keyboard.press("Enter")
  const card = page.getByLabel("Your card as text")
  await expect(card).toHaveValue(/^regulars-card-1\./)
  const section = page.getByRole("region", { name: "Your card" })
  return { text: await card.inputValue(), print: await section.locator("code").innerText() }
}
const drop = (page: Page, bytes: Buffer) =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name: "x.regulars", mimeType: "", buffer: bytes })
const look = async (page: Page, name: string) => {
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: `test-results/${name}.png`, fullPage: true })
}

let annPrint = ""
let boPrint = ""

test("cards are made, passed on and compared before they are kept", async () => {
  await look(hers, "hand-over-empty")
  await expect(hers.getByText("Make your card first: the file is signed with it.")).toBeVisible()
  annPrint = (await cardOf(hers, "Ann")).print
  const card = await cardOf(his, "Bo")
  boPrint = card.print
  await his.getByRole("button", { name: "Show QR code" }).click()
  await expect(his.getByRole("img", { name: "QR code of your card" })).toHaveAttribute(
    "data-qr",
    card.text
  )
  await look(his, "hand-over-card")
  const paste = hers.getByLabel("Paste a colleague's card")
  await paste.fill(card.text.replace(".age1", ".age1q"))
  await expect(hers.getByText("This card was cut or changed on the way.")).toBeVisible()
  await paste.fill(`Hello!\n${card.text}`)
  const colleagues = hers.getByRole("region", { name: "Colleagues" })
  await expect(colleagues.locator("code")).toHaveText(boPrint)
  await look(hers, "hand-over-compare")
  await hers.getByRole("button", { name: "It is the same: keep" }).click()
  await expect(hers.getByRole("button", { name: "Forget Bo" })).toBeVisible()
})

test("those marked in the list, or the one of a card, are brought along", async () => {
  const give = hers.getByRole("region", { name: "Hand over", exact: true })
  await hers.getByRole("navigation").getByRole("link", { name: "Customers" }).click()
  await expect(hers.getByText("Stays here")).toBeVisible()
  await hers.getByText("Stays here").click()
  await hers.getByRole("button", { name: "More actions" }).click()
  await hers.getByRole("menuitem", { name: "Hand over to a colleague…" }).click()
  await expect(give.getByText("Stays here")).toBeVisible()
  await expect(give.getByRole("button", { name: "Hand over 1 customer" })).toBeVisible()
  await look(hers, "hand-over-one")
  await hers.goBack()
  await hers.getByRole("listbox", { name: "Customers" }).press("Control+a")
  const bar = hers.getByRole("toolbar", { name: "What to do with the selected customers" })
  await look(hers, "hand-over-marked")
  await bar.getByRole("button", { name: "Hand over…" }).click()
  await expect(give.getByText(/Canary Vogel/)).toContainText("Stays here")
  await expect(give.getByRole("button", { name: "Hand over 2 customers" })).toBeVisible()
  await look(hers, "hand-over-both")
  await give.getByRole("button", { name: "Choose others" }).click()
  await expect(give.getByLabel("Filter", { exact: true })).toBeVisible()
})

test("a chosen customer goes into a file that tells nobody else anything", async () => {
  const give = hers.getByRole("region", { name: "Hand over", exact: true })
  await expect(give.getByRole("button", { name: "Hand over 0 customers" })).toBeDisabled()
  const keys = byKeys(hers)
  await keys.to(/^combobox "To"/)
  await keys.type("Bo")
  await keys.to(/^(textbox|searchbox) "Filter"/)
  await keys.type("tag:vip")
  await keys.to(/^checkbox "Phone numbers"/)
  await keys.press("Space")
  await look(hers, "hand-over-give")
  const saving = hers.waitForEvent("download")
  await keys.do(/^button "Hand over 1 customer"/)
  const download = await saving
  await keys.at(/^button "Hand over 1 customer"/)
  expect(download.suggestedFilename()).toMatch(/^For Bo \d{4}-\d\d-\d\d\.regulars$/)
  pack = await readFile(await download.path())
  for (const canary of ["Canary", "912", "blue"])
    expect(pack.includes(Buffer.from(canary)), canary).toBe(false)
  await expect(hers.getByText(/Your own customers stay as they are/)).toBeVisible()
})

test("what was tampered with, or is for somebody else, is refused in words", async () => {
  const take = his.getByRole("region", { name: "Take over" })
  const bad = Buffer.from(pack)
  bad[bad.length - 20] = (bad[bad.length - 20] ?? 0) ^ 1
  await drop(his, bad)
  await expect(take.getByText(/cut or changed on the way/)).toBeVisible()
  await drop(his, pack.subarray(0, pack.length - 100))
  await expect(take.getByText(/cut or changed on the way/)).toBeVisible()
  await drop(his, Buffer.from("name,phone"))
  await expect(take.getByText("This is no file of a hand-over.")).toBeVisible()
  await drop(hers, pack)
  await expect(hers.getByText(/This file is locked for somebody else/)).toBeVisible()
  expect(await bo.rows("contacts")).toHaveLength(1)
})

test("a new sender is compared, then merged field by field, and one key takes it back", async () => {
  const take = his.getByRole("region", { name: "Take over" })
  await drop(his, pack)
  await expect(take.getByText(/^From Ann,/)).toBeVisible()
  await expect(take.locator("code")).toHaveText(annPrint)
  const button = take.getByRole("button", { name: "Take over 1 customer" })
  await expect(button).toBeDisabled()
  await expect(take.getByText("the same e-mail")).toBeVisible()
  await take.getByRole("group", { name: "Size" }).getByRole("radio", { name: "L" }).check()
  await take.getByLabel("I compared it: it is the same").check()
  await look(his, "hand-over-preview")
  await button.click()
  const mine = async () => (await bo.rows("contacts"))[0]
  await expect.poll(mine).toMatchObject({ name: known.name, size: "L", phone: "", tags: ["vip"] })
  expect(await bo.rows("notes")).toMatchObject([
    { contactId: known.id, text: "likes the blue one" }
  ])
  await drop(his, pack)
  await expect(take.getByText(/This was taken over already/)).toBeVisible()
  await his.getByRole("button", { name: "Undo", exact: true }).click()
  await expect.poll(mine).toEqual(known)
  expect(await bo.rows("notes")).toEqual([])
})

test("taken back, it may come once more; the sender is known now", async () => {
  const take = his.getByRole("region", { name: "Take over" })
  await drop(his, pack)
  await expect(take.getByText("You compared this fingerprint before.")).toBeVisible()
  await take.getByRole("radio", { name: "As a new customer" }).check({ force: true })
  await take.getByRole("button", { name: "Take over 1 customer" }).click()
  await expect
    .poll(async () => (await bo.rows("contacts")).map((it) => it["source"]).toSorted())
    .toEqual(["", "Handed over by Ann"])
})

test("in Chinese, in the dark, and on a narrow window", async () => {
  await bo.seed("settings", [
    { key: "locale", value: "zh-CN" },
    { key: "theme", value: "dark" }
  ])
  await his.reload()
  await expect(his.getByText("移交出去")).toBeVisible()
  await drop(his, pack)
  await expect(his.getByText(/这份移交已在/)).toBeVisible()
  await look(his, "hand-over-zh-dark")
  await his.setViewportSize({ width: 400, height: 900 })
  await look(his, "hand-over-narrow")
  expect(await his.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
})

test("the keys cannot be read out, and nothing secret stands in a change", async () => {
  const readable = await hers.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open("regulars")
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("secrets").objectStore("secrets").get("handOver")
          all.addEventListener("success", async () => {
            opening.result.close()
            const keys: CryptoKey[] = Object.values(all.result.keys)
            resolve(
              await Promise.all(
                keys.map((it) =>
                  crypto.subtle.exportKey("jwk", it).then(
                    () => "read",
                    () => it.extractable
                  )
                )
              )
            )
          })
        })
      })
  )
  expect(readable).toEqual([false, false])
  expect(JSON.stringify(await ann.rows("changes"))).not.toMatch(/age1|regulars-card/)
})
