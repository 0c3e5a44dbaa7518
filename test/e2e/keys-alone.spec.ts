/** The workspace by the keyboard alone: whatever is done, the focus is somewhere afterwards. */
import { expect, type Page, test } from "@playwright/test"
import { aContact } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
let page: Page

test.describe.configure({ mode: "serial" })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  seller = await startSeller(["http://localhost/*"])
  await seller.seed(
    "contacts",
    Array.from({ length: 12 }, (_, at) =>
      aContact({ id: `c${at}`, name: `Name ${at}`, createdAt: 1e12 + at })
    )
  )
  page = await seller.openOwn("tabs/workspace.html#customers")
  await page.setViewportSize({ width: 1000, height: 800 })
})
test.afterAll(() => seller?.close())

/** What has the focus, by its role and name; "" where it was lost. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return ""
    return `${at.getAttribute("role") ?? at.tagName.toLowerCase()} ${at.getAttribute("aria-label") ?? at.textContent.trim()}`
  })

/** Goes on with Tab until it is there. */
const tabTo = async (name: RegExp) => {
  for (let at = 0; at < 60; at++) {
    if (name.test(await focused())) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`no way by Tab to ${name}`)
}

const binned = async () => (await seller.rows("contacts")).filter((it) => it["deletedAt"]).length

test("two are selected and moved to the bin: the list has the focus, and undo keeps it", async () => {
  await tabTo(/^a Customers/)
  await page.keyboard.press("Enter")
  expect(await focused()).toMatch(/^a Customers/)
  await tabTo(/^(listbox|grid) /)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Space")
  await page.keyboard.press("Shift+ArrowDown")
  await tabTo(/^button .*bin/i)
  await page.keyboard.press("Enter")
  await expect.poll(binned).toBe(2)
  await expect(page.getByRole("toolbar")).toBeHidden()
  await expect.poll(focused).toMatch(/^(listbox|grid) /)
  await page.keyboard.press("Control+z")
  await expect.poll(binned).toBe(0)
  await expect.poll(focused).toMatch(/^(listbox|grid) /)
})

test("a record's own button for the bin leaves the keys in the list", async () => {
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await tabTo(/^button (Move to the bin|Delete|.*bin)/i)
  await page.keyboard.press("Enter")
  await expect.poll(binned).toBe(1)
  await expect.poll(focused).not.toBe("")
  await page.keyboard.press("Control+z")
  await expect.poll(binned).toBe(0)
  await expect.poll(focused).not.toBe("")
})

test("a dialog gives the focus back, another room has it", async () => {
  await tabTo(/^(listbox|grid) /)
  await page.keyboard.press("Control+k")
  await expect(page.getByRole("dialog")).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toBeHidden()
  await expect.poll(focused).not.toBe("")
  for (const room of ["Insights", "Data", "Bin", "Today"]) {
    await tabTo(new RegExp(`^a ${room}`))
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible()
    expect(await focused()).toMatch(new RegExp(`^a ${room}`))
  }
})

test("export and backup are reached and done by keys", async () => {
  await page.evaluate(() => (location.hash = "data/export"))
  await tabTo(/^button Export/)
  const download = page.waitForEvent("download")
  await page.keyboard.press("Enter")
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  await expect.poll(focused).not.toBe("")
  await tabTo(/^tab Export/)
  await page.keyboard.press("ArrowRight")
  await tabTo(/^button Set up backups/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("region", { name: "Your key", exact: true })).toBeVisible()
  await expect.poll(focused).not.toBe("")
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Backups")
})
