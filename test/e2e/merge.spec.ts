/** Two cards of one customer, in the built extension: asked about, merged, taken apart. */
import { expect, test } from "@playwright/test"

import { main as soak } from "../../scripts/soak/soak"
import { faults } from "../support/axe"
import { aContact, anOrder } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
const zhang = aContact({
  name: "张三",
  phone: "138 0013 8000",
  tags: ["vip"],
  size: "M",
  language: "zh"
})
const san = aContact({
  name: "Zhang San",
  phone: "+86 13800138000",
  email: "san@mail.example",
  consent: "stopped",
  tags: ["b2b"],
  language: "de"
})

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["https://shop.example/*"])
})
test.afterAll(async () => seller?.close())
test.beforeEach(async () => {
  await seller.seed("contacts", [zhang, san])
  await seller.seed("orders", [anOrder({ contactId: san.id, number: "R-7" })])
})

const openRecord = async (id: string) => {
  const page = await seller.openOwn(`tabs/workspace.html#customers/${id}`)
  await page.setViewportSize({ width: 1200, height: 900 })
  return page
}

test("merged field by field, nothing lost, and taken apart exactly", async () => {
  const page = await openRecord(zhang.id)
  const record = page.getByRole("article")
  await expect(record.getByText("Perhaps Zhang San, same phone")).toBeVisible()
  await record.getByRole("button", { name: "Compare" }).click()
  const dialog = page.getByRole("dialog")
  expect(await faults(page)).toEqual([])
  await expect(dialog.getByRole("group", { name: "Language" })).toContainText("German")
  await dialog.getByRole("group", { name: "Phone" }).getByText("+86 13800138000").click()
  await dialog.getByRole("button", { name: "Merge", exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(record.getByText("R-7").first()).toBeVisible()
  const contacts = await seller.rows("contacts")
  expect(contacts.find((it) => it["id"] === zhang.id)).toMatchObject({
    phone: "+86 13800138000",
    email: "san@mail.example",
    consent: "stopped",
    tags: ["vip", "b2b"]
  })
  const [note] = await seller.rows("notes")
  expect(note?.["text"]).toContain("138 0013 8000")

  // The old card's address leads to the new one.
  const other = await openRecord(san.id)
  await expect(other.getByRole("article", { name: "张三" })).toBeVisible()
  await other.goto(other.url().replace(/#.*$/, "#bin"))
  await expect(other.getByText("merged", { exact: true })).toBeVisible()
  await other.close()

  await record.getByRole("button", { name: "More actions" }).first().click()
  await page.getByRole("menuitem", { name: "Take apart…" }).click()
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Take apart: Zhang San" }).click()
  await expect(page.getByText("Taken apart: Zhang San").first()).toBeVisible()
  const apart = await seller.rows("contacts")
  for (const card of [zhang, san]) expect(apart).toContainEqual(card)
  expect(await seller.rows("notes")).toEqual([])
  await page.close()
})

test("merged with somebody looked for, into itself refused; not the same is never asked again", async () => {
  const page = await openRecord(zhang.id)
  const record = page.getByRole("article")
  await record.getByRole("button", { name: "More actions" }).first().click()
  await page.getByRole("menuitem", { name: "Merge with…" }).click()
  const search = page.getByRole("textbox", { name: "Merge with which customer?" })
  await search.fill("张三")
  await page.getByRole("dialog").getByRole("button", { name: /张三/ }).click()
  await expect(page.getByText("These are one card already").first()).toBeVisible()
  await search.fill("zhang san")
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Zhang San/ })
    .click()
  await expect(page.getByRole("radio", { name: "Zhang San" }).first()).toBeVisible()
  await page.getByRole("button", { name: "Cancel" }).click()

  await record.getByRole("button", { name: "Not the same" }).click()
  await expect(record.getByText("Perhaps Zhang San")).toBeHidden()
  expect(await seller.rows("distincts")).toHaveLength(1)
  await page.close()
})

test("two windows at once lose nothing", async () => {
  test.setTimeout(120_000)
  expect(await soak(["--cycles", "25", "--json"])).toBe(0)
})
