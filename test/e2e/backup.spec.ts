/** Backups as a seller sets them up, proves them, and one day needs them: the built extension. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, type Page, test } from "@playwright/test"

import { faults } from "../support/axe"
import { aContact, aNote } from "../support/builders"
import { type Seller, startSeller } from "../support/seller"

test.describe.configure({ mode: "serial" })

let seller: Seller
let page: Page
let folder: string
let key = ""
const zhang = aContact({ name: "张三 Zhang" })
const later = aContact({ name: "Came Later" })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  folder = await mkdtemp(path.join(tmpdir(), "regulars-backup-"))
  seller = await startSeller(["http://localhost/*"])
  await seller.seed("contacts", [zhang])
  await seller.seed("notes", [aNote({ contactId: zhang.id, text: "likes the blue one" })])
  // Nobody can answer the browser's own windows here: a folder of the extension's own is chosen.
  await seller.context.addInitScript(() => {
    const chosen = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("My backups", { create: true })
    Object.assign(globalThis, { showDirectoryPicker: chosen })
  })
  page = await seller.openOwn("tabs/workspace.html#data/backup")
  await page.reload()
})
test.afterAll(async () => {
  await seller?.close()
  await rm(folder, { recursive: true, force: true })
})

const shot = async (name: string) => {
  await page.screenshot({ path: `test-results/backup-${name}.png`, fullPage: true })
}
/** The newest file in the chosen folder, on the disk. */
const newest = async (): Promise<string> => {
  const found = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const chosen = await root.getDirectoryHandle("My backups")
    const names: string[] = []
    for await (const name of chosen.keys()) names.push(name)
    const name =
      names
        .filter((it) => it.endsWith(".age"))
        .toSorted()
        .at(-1) ?? ""
    const file = await (await chosen.getFileHandle(name)).getFile()
    return { name, bytes: Array.from(new Uint8Array(await file.arrayBuffer())) }
  })
  const to = path.join(folder, found.name)
  await writeFile(to, Uint8Array.from(found.bytes))
  return to
}
const giveFile = async (file: string) => {
  await page.locator("input[type=file]").setInputFiles(file)
  await page.getByLabel("Your key").fill(key)
}
const names = async () => (await seller.rows("contacts")).map((it) => it["name"]).toSorted()

test("a key is shown, kept, and asked back; then the first backup is made and read back", async () => {
  await expect(page.getByText("No backups are made yet")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Set up backups" }).press("Enter")
  const shown = page.getByRole("region", { name: "Your key", exact: true })
  await expect(shown).toContainText("AGE-SECRET-KEY-1")
  key = (await shown.innerText()).replace(/\s/g, "")
  expect(await faults(page)).toEqual([])
  // What is not shown of the room takes no room.
  expect((await page.getByRole("heading", { name: "Backups" }).boundingBox())?.y).toBeLessThan(80)
  await shot("key")
  await page.getByRole("button", { name: "I have kept it" }).click()
  await expect(page.getByRole("alert")).toContainText("Copy, save or print it first")
  const saving = page.waitForEvent("download")
  await page.getByRole("button", { name: "Save the recovery sheet" }).click()
  expect(await readFile(await (await saving).path(), "utf8")).toContain(key)
  await page.getByRole("button", { name: "I have kept it" }).press("Enter")
  const back = page.getByLabel("The last 6 characters of your key")
  await expect(back).toBeFocused()
  await expect(page.getByText(key.slice(-8))).toHaveCount(0)
  await back.fill("QQQQQQ")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("alert")).toContainText("not its last characters")
  expect(await faults(page)).toEqual([])
  await back.fill(key.slice(-6).toLowerCase())
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: "Choose the folder" }).press("Enter")
  await expect(page.getByText("Chosen: My backups")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await shot("place")
  await page.getByRole("button", { name: "Make the first backup" }).press("Enter")
  await expect(page.getByText("read back and complete").first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText("A backup that was never opened is only a hope.")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await shot("standing")
  const kept = await page.evaluate(() => chrome.storage.local.get(null))
  expect(JSON.stringify(kept)).not.toContain(key.slice(16))
  expect(JSON.stringify(kept)).not.toContain("Zhang")
})

test("a backup is proved with the file and the key, and not with another key", async () => {
  const file = await newest()
  await page.getByRole("button", { name: "Prove it" }).click()
  await giveFile(file)
  await page.getByLabel("Your key").fill("AGE-SECRET-KEY-1ABC")
  await page.getByRole("button", { name: "Open and check" }).click()
  await expect(page.getByRole("alert")).toContainText("not a whole key")
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Look at the file alone" }).click()
  await expect(page.getByText("Yes, this is the last backup, byte for byte.")).toBeVisible()
  await page.getByLabel("Your key").fill(key)
  await page.keyboard.press("Enter")
  await expect(page.getByText(/^Proved: /)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByLabel("Your key")).toHaveCount(0)
  await shot("proved")
  await page.getByRole("button", { name: "Back", exact: true }).click()
  await expect(page.getByText("only a hope")).toHaveCount(0)
})

test("what a restore would do is seen before it is done, and it is taken back by one click", async () => {
  const file = await newest()
  await seller.seed("contacts", [later])
  await page.getByRole("button", { name: "Open a backup file…" }).click()
  await giveFile(file)
  await page.keyboard.press("Enter")
  const row = page.getByRole("row", { name: /^Customers/ })
  await expect(row).toContainText("21––1", { timeout: 30_000 })
  await expect(page.getByText("row that is here is not in it, and would go")).toBeVisible()
  expect(await faults(page)).toEqual([])
  await shot("preview")
  expect(await names()).toEqual(["Came Later", "张三 Zhang"])
  await page.getByRole("button", { name: "Replace what is here…" }).press("Enter")
  const dialog = page.getByRole("dialog", { name: "Replace everything here?" })
  expect(await faults(page)).toEqual([])
  await shot("replace")
  await dialog.getByRole("button", { name: "Replace everything" }).click()
  const toBefore = page.getByRole("button", { name: "Go back to before" })
  await expect(toBefore).toBeVisible({ timeout: 30_000 })
  expect(await names()).toEqual(["张三 Zhang"])
  await toBefore.click()
  await expect(page.getByText("Back to what it was before.", { exact: true })).toBeVisible({
    timeout: 30_000
  })
  expect(await names()).toEqual(["Came Later", "张三 Zhang"])
})

test("a snapshot is gone back to after a look at what that changes", async () => {
  await page.reload()
  await expect(page.getByText("Before a restore").first()).toBeVisible()
  await shot("snapshots")
  await page
    .getByRole("button", { name: /^Go back to the snapshot/ })
    .first()
    .click()
  await expect(page.getByRole("heading", { name: "What would change" })).toBeVisible({
    timeout: 30_000
  })
  await page.getByRole("button", { name: "Cancel" }).click()
  await expect(page.getByRole("button", { name: "Back up now" })).toBeVisible()
})

test("a lapsed folder permission stands in Today and in the panel, with the click that mends it", async () => {
  await page.evaluate(async () => {
    const { backup } = await chrome.storage.local.get<{ backup: object }>("backup")
    await chrome.storage.local.set({ backup: { ...backup, trouble: "folder-permission" } })
  })
  await expect(page.getByRole("alert")).toContainText("no longer lets us write into “My backups”")
  expect(await faults(page)).toEqual([])
  const panel = await seller.openOwn("sidepanel.html")
  await panel.getByRole("tab", { name: /Today/ }).click()
  await expect(panel.getByRole("region", { name: "Backups" })).toContainText("My backups")
  expect(await faults(panel)).toEqual([])
  await panel.setViewportSize({ width: 320, height: 800 })
  await panel.screenshot({ path: "test-results/backup-panel.png" })
  await panel.close()
  await page.goto(page.url().replace(/#.*/, "#today"))
  const line = page.getByRole("region", { name: "Backups" })
  await shot("today")
  await line.getByRole("button", { name: "Allow the folder again" }).press("Enter")
  await expect(line).toHaveCount(0, { timeout: 30_000 })
})

test("the page that opens backups without us is saved under its own name", async () => {
  await page.goto(page.url().replace(/#.*/, "#data/backup"))
  const saving = page.waitForEvent("download")
  await page.getByRole("link", { name: "Save the page" }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe("open-regulars-backup.html")
  expect(await readFile(await download.path(), "utf8")).toContain("Content-Security-Policy")
})

for (const [locale, colorScheme, width] of [
  ["zh-CN", "dark", 320],
  ["zh-CN", "light", 900],
  ["en", "dark", 1400]
] as const)
  test(`it can be read in ${locale}, ${colorScheme}, ${width} px wide`, async () => {
    await seller.seed("settings", [{ key: "locale", value: locale }])
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.reload()
    const now = page.getByRole("button", { name: locale === "en" ? "Back up now" : "立即备份" })
    await expect(now).toBeVisible()
    expect(await faults(page)).toEqual([])
    await shot(`${locale}-${colorScheme}`)
  })
