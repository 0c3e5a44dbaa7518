/** The workspace by the keyboard alone: whatever is done, the focus is somewhere afterwards. */
import { expect, type Page, test } from "@playwright/test"
import { aContact } from "../support/builders"
import { byKeys } from "../support/by-keys"
import { type Seller, startSeller } from "../support/seller"

let seller: Seller
let page: Page
let keys: ReturnType<typeof byKeys>

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
  keys = byKeys(page)
})
test.afterAll(() => seller?.close())

const binned = async () => (await seller.rows("contacts")).filter((it) => it["deletedAt"]).length

test("two are selected and moved to the bin: the list has the focus, and undo keeps it", async () => {
  await keys.to(/^link "Customers"/)
  await page.keyboard.press("Enter")
  expect(await keys.focused()).toMatch(/^link "Customers"/)
  await keys.to(/^(listbox|grid) /)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Space")
  await page.keyboard.press("Shift+ArrowDown")
  await keys.to(/^button ".*bin/i)
  await page.keyboard.press("Enter")
  await expect.poll(binned).toBe(2)
  await expect(page.getByRole("toolbar")).toBeHidden()
  await expect.poll(keys.focused).toMatch(/^(listbox|grid) /)
  await page.keyboard.press("Control+z")
  await expect.poll(binned).toBe(0)
  await expect.poll(keys.focused).toMatch(/^(listbox|grid) /)
})

test("a record's own button for the bin leaves the keys in the list", async () => {
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await keys.to(/^button ".*bin/i)
  await page.keyboard.press("Enter")
  await expect.poll(binned).toBe(1)
  await expect.poll(keys.focused).not.toBe("")
  await page.keyboard.press("Control+z")
  await expect.poll(binned).toBe(0)
  await expect.poll(keys.focused).not.toBe("")
})

test("a dialog gives the focus back, another room has it", async () => {
  await keys.to(/^(listbox|grid) /)
  await page.keyboard.press("Control+k")
  await expect(page.getByRole("dialog")).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toBeHidden()
  await expect.poll(keys.focused).not.toBe("")
  for (const room of ["Insights", "Data", "Bin", "Today"]) {
    await keys.to(new RegExp(`^link "${room}"`))
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible()
    expect(await keys.focused()).toMatch(new RegExp(`^link "${room}"`))
  }
})

test("export and backup are reached and done by keys", async () => {
  await page.evaluate(() => (location.hash = "data/export"))
  await keys.to(/^button "Export/)
  const download = page.waitForEvent("download")
  await page.keyboard.press("Enter")
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  await expect.poll(keys.focused).not.toBe("")
  await keys.to(/^tab "Export/)
  await page.keyboard.press("ArrowRight")
  await keys.to(/^button "Set up backups/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("region", { name: "Your key", exact: true })).toBeVisible()
  await expect.poll(keys.focused).not.toBe("")
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Backups")
})

const table = /^(listbox|grid) "Customers"/
const alive = async (name: string) =>
  (await seller.rows(name)).filter((it) => !it["deletedAt"]).length

test("customers come in from a file: chosen, its columns put right, written, taken back", async () => {
  await keys.do(/^link "Data"/)
  await keys.do(/^tab "Import/)
  await keys.choose(/^button "Choose a file"/, "people.csv", "name,zodiac\nOna,tiger\nPol,goat\n")
  await keys.at(/^button "Another file"/)
  await keys.to(/^combobox "Means: zodiac"/)
  await keys.type("A note")
  await keys.at(/^combobox "Means: zodiac"/)
  await keys.to(/^listbox "What will happen"/)
  await keys.do(/^button "Import 2 customers"/)
  await expect.poll(() => alive("contacts")).toBe(14)
  await keys.at(table)
  await keys.press("Control+z")
  await expect.poll(() => alive("contacts")).toBe(12)
  await keys.at(table)
})

test("customers are filtered, kept as a segment, and it is opened again", async () => {
  await keys.press("/")
  await keys.at(/^searchbox/)
  await keys.type("stage:new")
  await keys.do(/^button "Save as segment"/)
  await keys.at(/^textbox "Name of the segment"/)
  await keys.type("Fresh")
  await keys.press("Enter")
  await expect.poll(() => alive("segments")).toBe(1)
  await expect.poll(keys.focused).not.toBe("")
  await keys.back(/^searchbox/)
  await keys.press("Control+a", "Delete")
  await keys.do(/^button "Fresh/)
  await expect(page.getByRole("searchbox")).toHaveValue("stage:new")
  await keys.at(/^button "Fresh/)
})

test("a campaign is begun and kept", async () => {
  await keys.back(/^link "Campaigns"/)
  await keys.press("Enter")
  await keys.do(/^button "(Add|New) campaign/)
  await keys.at(/^textbox "Name"/)
  await keys.type("Spring Sale")
  await keys.do(/^button "Save"/)
  await expect.poll(() => alive("campaigns")).toBe(1)
  await expect.poll(keys.focused).not.toBe("")
})
