/** The page that opens a backup without the extension, from the disk, as on the day it is needed. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { type Browser, chromium, expect, type Page, test } from "@playwright/test"
import { blankLink } from "~model/share-link"
import { newRecord } from "~model/row"
import { restorePage } from "../../scripts/restore-page/build.mjs"
import { faults } from "../support/axe"
import { CHROMIUM, FLAGS } from "../support/browser"
import { aContact, aNote, anOrder } from "../support/builders"
import { sealedBackup } from "../support/sealed-backup"

test.describe.configure({ mode: "serial" })

const zhang = aContact({ name: "张三 Zhang", phone: "13800138000", tags: ["VIP"], stage: "quoted" })
const markup = aContact({ name: "<img src=x onerror=alert(1)> שלום", email: "=cmd@x.example" })
const binned = aContact({ name: "Gone Away", deletedAt: 5 })
const rows = {
  contacts: [zhang, markup, binned],
  notes: [
    aNote({ contactId: zhang.id, text: "likes the blue one\nsize M" }),
    aNote({ contactId: markup.id, text: "=HYPERLINK(1)" })
  ],
  orders: [anOrder({ contactId: zhang.id, number: "R-12" })],
  shareLinks: [
    {
      ...newRecord(2_000),
      ...blankLink,
      contactId: zhang.id,
      title: "Apples",
      target: "https://shop.example/apples?c=abcde",
      href: "https://shop.example/apples?c=abcde",
      channel: "chat"
    }
  ]
}

let folder: string
let browser: Browser
let backup: Awaited<ReturnType<typeof sealedBackup>>
let files = 0
const requests: string[] = []
const complaints: string[] = []

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "regulars-restore-"))
  await writeFile(path.join(folder, "open.html"), await restorePage())
  backup = await sealedBackup(rows)
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] })
})
test.afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const openPage = async (options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: "en-GB", acceptDownloads: true, ...options })
  const page = await context.newPage()
  page.on("request", (it) => {
    if (!/^(file|blob|data):/.test(it.url())) requests.push(it.url())
  })
  page.on("console", (it) => complaints.push(it.text()))
  page.on("pageerror", (it) => complaints.push(it.message))
  await page.goto(`file://${folder}/open.html`)
  return page
}
const open = async (page: Page, file: Buffer, key: string) => {
  // From the disk: bytes handed over by the test would be unpacked in the page.
  // And each its own: what was chosen and then written over, no browser reads.
  const name = path.join(folder, `regulars-${++files}.age`)
  await writeFile(name, file)
  await page.locator("input[type=file]").setInputFiles(name)
  await page.getByLabel("Your key").fill(key)
  await page.getByLabel("Your key").press("Enter")
}
const saved = async (page: Page, name: string) => {
  const saving = page.waitForEvent("download")
  await page.getByRole("button", { name }).click()
  const download = await saving
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") }
}

test("a backup opens with its key, is searched, and shows a customer with everything", async () => {
  const page = await openPage()
  expect(await faults(page)).toEqual([])
  // As it was pasted from the sheet: small letters, blanks, words around it.
  const pasted = `my key: ${backup.identity.toLowerCase().replace(/(.{12})/g, "$1 ")}`
  await open(page, backup.file, pasted)
  await expect(page.getByRole("heading", { name: /Backup of 23 November 2026/ })).toBeFocused()
  await expect(page.getByLabel("Your key")).toHaveValue("")
  await expect(page.getByRole("row")).toHaveCount(3)
  await expect(
    page.getByRole("button", { name: "<img src=x onerror=alert(1)> שלום" })
  ).toBeVisible()
  await page.getByLabel("Also what is in the bin").check()
  await expect(page.getByRole("row", { name: /Gone Away/ })).toContainText("in the bin")
  expect(await faults(page)).toEqual([])
  await page.getByLabel("Search").fill("zhang 138")
  await expect(page.getByRole("row")).toHaveCount(2)
  await page.getByRole("button", { name: "张三 Zhang" }).press("Enter")
  const dialog = page.getByRole("dialog", { name: "张三 Zhang" })
  await expect(dialog).toContainText("size M")
  await expect(dialog).toContainText("R-12")
  await expect(dialog).toContainText("https://shop.example/apples?c=abcde")
  await expect(dialog.getByRole("link")).toHaveCount(0)
  expect(await faults(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole("button", { name: "张三 Zhang" })).toBeFocused()
  await page.getByLabel("Search").fill("")
  await page.getByRole("radio", { name: /Customers/ }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(page.getByRole("cell", { name: /likes the blue one/ })).toBeVisible()
  await page.context().close()
})

test("what is in it goes out as CSV without a live formula, as vCard and as JSON", async () => {
  const page = await openPage()
  await open(page, backup.file, backup.identity)
  await expect(page.getByRole("row")).toHaveCount(3)
  const cards = await saved(page, "Customers (vCard)")
  expect(cards.name).toMatch(/^Customers .*\.vcf$/)
  expect(cards.text.match(/BEGIN:VCARD/g)).toHaveLength(2)
  expect(cards.text).toContain("13800138000")
  const json = await saved(page, "Everything (JSON)")
  expect(JSON.parse(json.text)).toMatchObject({ contacts: [{}, {}, {}], notes: [{}, {}] })
  await page.getByRole("radio", { name: /Notes/ }).check({ force: true })
  await expect(page.getByRole("cell", { name: "=HYPERLINK(1)" })).toBeVisible()
  const table = await saved(page, "This table (CSV)")
  expect(table.text).toContain("'=HYPERLINK(1)")
  await page.context().close()
})

test("a wrong key, a cut file, a changed file, another file and a newer one are told apart", async () => {
  const page = await openPage()
  const says = page.getByRole("alert")
  await page.getByRole("button", { name: "Open" }).click()
  await expect(says).toContainText("Choose the backup file first")
  await open(page, backup.file, "AGE-SECRET-KEY-1ABC")
  await expect(says).toContainText("not a whole key")
  expect(await faults(page)).toEqual([])
  const other = await sealedBackup({})
  await open(page, backup.file, other.identity)
  await expect(says).toContainText("does not open this file")
  await expect(page.getByLabel("Your key")).toBeFocused()
  await open(page, backup.file.subarray(0, -40), backup.identity)
  await expect(says).toContainText("damaged or cut short")
  const changed = Buffer.from(backup.file)
  changed[changed.length - 60] = (changed[changed.length - 60] ?? 0) ^ 1
  await open(page, changed, backup.identity)
  await expect(says).toContainText("damaged or cut short")
  await open(page, Buffer.from("hello"), backup.identity)
  await expect(says).toContainText("not a Regulars backup")
  const newer = await sealedBackup(rows, 999)
  await open(page, newer.file, newer.identity)
  await expect(says).toContainText("newer version")
  await expect(page.getByRole("table")).toHaveCount(0)
  await page.context().close()
})

/** Rows of a large backup. Many take longer to be made than opened: `npm test` makes a few. */
const many = Number(process.env["REGULARS_ROWS"] ?? 20_000)

test("many rows open without a frozen page, and are searched at once", async () => {
  test.setTimeout(180_000)
  const contacts = Array.from({ length: many * 0.4 }, (_, at) =>
    aContact({ name: `客户 ${at} Chen`, phone: `${13_800_000_000 + at}` })
  )
  const notes = Array.from({ length: many * 0.6 }, (_, at) =>
    aNote({ contactId: contacts[at % contacts.length]?.id ?? "", text: `note ${at} 蓝色 M 码` })
  )
  const large = await sealedBackup({ contacts, notes })
  const page = await openPage()
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((it) => it.duration))
    ).observe({ type: "longtask" })
  })
  const began = Date.now()
  await open(page, large.file, large.identity)
  await expect(page.getByRole("row")).toHaveCount(101, { timeout: 120_000 })
  const opened = Date.now()
  await page.getByLabel("Search").fill(`chen ${contacts.length - 1}`)
  await expect(page.getByRole("row")).toHaveCount(2)
  const still = await page.evaluate(() =>
    Math.max(0, ...(Reflect.get(window, "tasks") as number[]))
  )
  console.info(
    `${many} rows, ${large.file.length} bytes: opened in ${opened - began} ms, found in ${Date.now() - opened} ms, page still ${Math.round(still)} ms`
  )
  expect(still).toBeLessThan(500)
  await page.context().close()
})

for (const [locale, colorScheme, width] of [
  ["en-GB", "light", 900],
  ["zh-CN", "dark", 320],
  ["en-GB", "dark", 1400],
  ["zh-CN", "light", 900]
] as const)
  test(`it can be read in ${locale}, ${colorScheme}, ${width} px wide`, async () => {
    const page = await openPage({ locale, colorScheme, viewport: { width, height: 900 } })
    await page.screenshot({ path: `test-results/restore-page-${locale}-${colorScheme}-start.png` })
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "regulars.age", mimeType: "", buffer: backup.file })
    await page.locator("#key").fill(backup.identity)
    await page.keyboard.press("Enter")
    await expect(page.getByRole("row")).toHaveCount(3)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width
    )
    await page.screenshot({
      path: `test-results/restore-page-${locale}-${colorScheme}.png`,
      fullPage: true
    })
    await page.getByRole("combobox").selectOption(locale === "zh-CN" ? "en" : "zh-CN")
    const title = locale === "zh-CN" ? "Open a Regulars backup" : "打开回头客的备份"
    await expect(page.getByRole("heading", { name: title })).toBeVisible()
    await expect(page.getByRole("row")).toHaveCount(3)
    await page.context().close()
  })

test("it asked nobody for anything, and its own policy had nothing to refuse", () => {
  expect(requests).toEqual([])
  expect(complaints).toEqual([])
})
