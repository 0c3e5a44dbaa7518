/** The story of a customer, their orders and quotes, in the built extension. */
import { expect, type Page, test } from "@playwright/test"
import { stampId } from "~model/clock"
import { newRecord } from "~model/row"
import { aContact, anApple, anOrder, yuan } from "../support/builders"
import { faults } from "../support/axe"
import { openPanel } from "../support/panel"
import { type Seller, startSeller } from "../support/seller"

const anna = aContact({ id: "anna", name: "Anna Example", address: "1 Example Street" })
const many = aContact({ id: "many", name: "Long Story" })
const day = 864e5
const now = Date.now()

const note = (contactId: string, at: number, text: string) => ({
  ...newRecord(at),
  contactId,
  text,
  pinnedAt: null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})
const change = (at: number, serial: number, act: object, edits: object[] = []) => ({
  id: stampId({ time: at, count: serial }, "test"),
  at,
  device: "test",
  act,
  contactId: "anna",
  edits,
  undoneBy: ""
})

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page

test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [anna, many])
  await seller.seed("products", [anApple({ id: "apple", price: yuan(229) })])
  await seller.seed("orders", [
    anOrder({ id: "o1", number: "R-1", contactId: "anna", createdAt: now - day, state: "to-pay" }),
    anOrder({ id: "o2", number: "1042", contactId: "anna", site: "woocommerce@https://s.example" })
  ])
  const pinned = { ...note("anna", now - 9 * day, "allergic to nuts"), pinnedAt: now }
  await seller.seed("notes", [pinned, note("anna", now - 2 * day, "likes the blue one")])
  const phone = { table: "contacts", key: "anna", how: "changed" }
  await seller.seed("changes", [
    change(now - 19 * day, 1, {
      kind: "inserted",
      name: "Apples 5 kg",
      what: "product",
      id: "apple",
      price: yuan(199),
      variant: ""
    }),
    change(now - 3 * day, 2, { kind: "contact-edited", name: "Anna Example" }, [
      { ...phone, fields: { stage: { old: "new", new: "quoted" } } }
    ])
  ])
  await seller.seed(
    "notes",
    Array.from({ length: 10_000 }, (_, index) =>
      note("many", now - index * 36e5, `note ${index}${" and more of it".repeat(index % 7)}`)
    )
  )
  page = await seller.openOwn("tabs/workspace.html#customers/anna")
  await page.setViewportSize({ width: 1280, height: 900 })
})
test.afterAll(() => seller?.close())

const story = () => page.getByRole("region", { name: "Timeline" })

test("a story is filled by itself, filtered by keys, and taken back where it may be", async () => {
  await expect(story()).toContainText("allergic to nuts")
  await expect(story()).toContainText("Inserted: Apples 5 kg ¥199")
  await expect(story()).toContainText(/Stage New became Quoted/)
  await expect(page.getByRole("region", { name: "Quoted before" })).toContainText(
    /You quoted ¥199 on .+; the catalogue now says ¥229/
  )
  expect(await faults(page)).toEqual([])
  const chip = (name: string) => story().getByRole("radio", { name })
  await chip("Everything").focus()
  // The focus moves a turn after the key.
  await page.keyboard.press("ArrowRight")
  await expect(chip("Notes")).toBeFocused()
  await page.keyboard.press("ArrowRight")
  await expect(chip("Orders")).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(story().getByRole("radio", { name: "Orders" })).toBeChecked()
  await expect(story()).toContainText("Order R-1")
  await expect(story()).not.toContainText("likes the blue one")
  await story().getByRole("radio", { name: "Changes" }).click()
  await story()
    .getByRole("button", { name: /^Undo “Customer changed/ })
    .click()
  await expect(story()).toContainText("Nothing of this kind yet.")
})

test("an order is moved on and back by keys, edited, and said where it is", async () => {
  await page.goto(page.url().replace(/#.*/, "#orders/o1"))
  const list = page.getByRole("listbox", { name: "Orders" })
  const state = async () => (await seller.rows("orders")).find((it) => it["id"] === "o1")?.["state"]
  await list.focus()
  await page.keyboard.press("ArrowRight")
  await expect.poll(state).toBe("paid")
  await page.keyboard.press("ArrowLeft")
  await expect.poll(state).toBe("to-pay")
  const record = page.getByRole("article", { name: "R-1" })
  await record.getByRole("button", { name: "Take the customer's address" }).click()
  await expect(record.getByRole("textbox", { name: "Address" })).toHaveValue(
    "Anna Example, 1 Example Street"
  )
  await record.getByRole("textbox", { name: "Quantity" }).fill("0")
  await record.getByRole("button", { name: "Save" }).click()
  await expect(record).toContainText("Write a number up to 100,000, like 2 or 1.5.")
  await record.getByRole("textbox", { name: "Quantity" }).fill("3")
  await record.getByRole("textbox", { name: "Total" }).fill("204")
  await record.getByRole("button", { name: "Save" }).click()
  await record.getByRole("textbox", { name: "Carrier" }).fill("DHL")
  await record.getByRole("textbox", { name: "Tracking number" }).fill("12345")
  await record.getByRole("textbox", { name: "Note" }).focus()
  await expect
    .poll(async () => (await seller.rows("orders")).find((it) => it["id"] === "o1"))
    .toMatchObject({
      total: yuan(204),
      lines: [{ quantity: 3 }],
      carrier: "DHL",
      tracking: "12345"
    })
  await seller.context.grantPermissions(["clipboard-read", "clipboard-write"])
  await record.getByRole("button", { name: "Copy where it is" }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("DHL 12345\nhttps://www.dhl.com/")
  await page.getByRole("combobox", { name: "Where it came from" }).selectOption("chats")
  await expect(list.getByRole("option")).toHaveCount(1)
  await expect(page.getByRole("list", { name: "Totals by state" })).toContainText("¥204")
  expect(await faults(page)).toEqual([])
})

test("every screen of it is free of faults, in both languages and themes", async () => {
  test.setTimeout(120_000)
  const panel = await openPanel(seller)
  // Colours do not depend on words, nor names and order on colours: each is seen once with each.
  for (const [locale, theme] of [
    ["en", "light"],
    ["zh-CN", "dark"]
  ] as const) {
    await seller.seed("settings", [
      { key: "locale", value: locale },
      { key: "theme", value: theme }
    ])
    const look = async (where: Page, hash: string, shown: RegExp) => {
      if (hash) await where.goto(where.url().replace(/#.*/, hash))
      await where.reload()
      await expect(where.locator("html")).toHaveAttribute("data-theme", theme)
      if (!hash) {
        // A line typed before it is known who is on screen is kept for another.
        await expect(async () => {
          await where.locator("input[role=combobox]").last().fill("Anna")
          await where.getByRole("option", { name: /Anna/ }).click({ timeout: 1_000 })
        }).toPass()
      }
      await expect(where.locator("body")).toContainText(shown)
      expect([locale, theme, hash, await faults(where)]).toEqual([locale, theme, hash, []])
    }
    await look(page, "#customers/anna", /R-1/)
    await look(page, "#orders/o1", /DHL|R-1/)
    await look(page, "#settings", /\{number\}/)
    await look(panel, "", /R-1/)
    expect(await panel.evaluate(() => document.documentElement.scrollHeight)).toBe(800)
  }
  await panel.close()
  await seller.seed("settings", [
    { key: "locale", value: "en" },
    { key: "theme", value: "light" }
  ])
  await page.reload()
})

test("of ten thousand entries only those near to sight are drawn, down to the first", async () => {
  await page.goto(page.url().replace(/#.*/, "#customers/many"))
  const opened = await page.evaluate(async () => {
    const start = performance.now()
    const rows = () => [...document.querySelectorAll("ul[data-rows-from]")]
    while (!rows().some((it) => it.textContent?.includes("note 3")))
      await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
  const deep = await page.evaluate(async () => {
    const list = document.querySelector("[data-rows-from]")
    let box = list?.parentElement ?? null
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
    if (!box) return null
    const start = performance.now()
    let most = 0
    let slowest = 0
    while (
      !document.body.textContent?.includes("note 9999")
      && performance.now() - start < 20_000
    ) {
      const frame = performance.now()
      box.scrollTop = box.scrollHeight
      await new Promise(requestAnimationFrame)
      slowest = Math.max(slowest, performance.now() - frame)
      most = Math.max(most, document.querySelectorAll("[data-rows-from] > *").length)
    }
    return { took: performance.now() - start, most, slowest }
  })
  test.info().annotations.push({ type: "measured", description: JSON.stringify({ opened, deep }) })
  console.log(JSON.stringify({ opened, deep }))
  await expect(page.getByText(/^note 9999/)).toBeVisible()
  expect(deep?.most).toBeLessThanOrEqual(40)
})
