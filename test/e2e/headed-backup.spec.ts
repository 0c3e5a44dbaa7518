/**
 * Backups as they ship: the browser's own questions and the desktop's own window for folders are
 * answered by keys, and the files are looked at on the disk.
 */
import { createHash } from "node:crypto"
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { expect, type Page, test, type Worker } from "@playwright/test"
import { PNG } from "pngjs"

import { allowByKeys, question } from "../support/browser-question"
import { type Headed, launchHeaded } from "../support/headed"
import { BUILD } from "../support/seller"

test.describe.configure({ mode: "serial" })

let headed: Headed
let page: Page
let worker: Worker
let home = ""
let key = ""
const folder = () => path.join(home, "My backups")
const downloads = () => path.join(home, "Downloads", "Regulars")

test.beforeAll(async () => {
  test.setTimeout(120_000)
  home = await mkdtemp(path.join(tmpdir(), "regulars-home-"))
  await mkdir(folder())
  headed = await launchHeaded({ extension: BUILD, url: "about:blank", args: ["--test-type"], home })
  const [context] = headed.browser.contexts()
  const found = context?.serviceWorkers()[0] ?? (await context?.waitForEvent("serviceworker"))
  if (!found) throw new Error("the extension is not there")
  worker = found
  page = headed.page
  page.setDefaultTimeout(15_000)
  // Who drives a browser has its downloads: here it keeps them itself, as it does for a person.
  const session = await headed.browser.newBrowserCDPSession()
  await session.send("Browser.setDownloadBehavior", { behavior: "default" })
})
test.afterAll(async () => {
  await headed?.close()
  await rm(home, { recursive: true, force: true, maxRetries: 5 })
})

const address = (room: string) =>
  `chrome-extension://${new URL(worker.url()).host}/tabs/workspace.html#${room}`
const state = () =>
  worker.evaluate(async () => (await chrome.storage.local.get("backup"))["backup"] as Kept)
/** The browser itself asks its maker about files that any page writes, unless it is told not to. */
const GUARD = "sb-ssl.google.com"
interface Kept {
  last: { name: string; size: number; sha256: string; readBack: boolean } | null
  trouble: string
}
/** Whole files alone: what the browser is still writing has another name. */
const filesIn = async (of: string) =>
  (await readdir(of).catch((): string[] => [])).filter((it) => it.endsWith(".age")).toSorted()
const sumOf = async (file: string) => {
  const bytes = await readFile(file)
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }
}
const press = async (name: string) => {
  await page.getByRole("button", { name, exact: true }).focus()
  await headed.key("Return")
}
const shot = (name: string) => headed.screenshot(test.info().outputPath(`${name}.png`))
const allowed = () =>
  worker.evaluate(() => chrome.permissions.contains({ permissions: ["downloads"] }))

test("the downloads are asked for; the file lies there, and counts as read back once it is dropped in", async () => {
  test.setTimeout(180_000)
  await page.goto(address("data/backup"))
  // A click: after it keys go to the page, and no longer to the line for addresses.
  await page.getByRole("button", { name: "Set up backups" }).click()
  const shown = page.getByRole("region", { name: "Your key", exact: true })
  await expect(shown).toContainText("AGE-SECRET-KEY-1")
  key = (await shown.innerText()).replace(/\s/g, "")
  await press("Save the recovery sheet")
  await press("I have kept it")
  await page.getByLabel("The last 6 characters of your key").fill(key.slice(-6))
  await headed.key("Return")
  await page.getByText("My downloads", { exact: true }).click()
  expect(await allowed()).toBe(false)
  await press("Make the first backup")
  await expect.poll(() => question(headed)).not.toBe("")
  await shot("downloads-asked")
  await allowByKeys(headed, allowed, true)
  await expect(page.getByText("In your downloads: written, not read back")).toBeVisible({
    timeout: 30_000
  })
  await expect.poll(() => filesIn(downloads())).toHaveLength(1)
  const [name = ""] = await filesIn(downloads())
  const file = path.join(downloads(), name)
  expect(await state()).toMatchObject({ last: { name, readBack: false, ...(await sumOf(file)) } })
  await shot("downloads-written")

  await page.getByRole("button", { name: "Prove it" }).click()
  await dropInto(page.getByText("Choose the backup file"), file)
  await page.getByRole("button", { name: "Look at the file alone" }).click()
  await expect(page.getByText("Yes, this is the last backup, byte for byte.")).toBeVisible()
  await page.getByRole("button", { name: "Back", exact: true }).click()
  await expect(page.getByText("In your downloads, looked at and complete")).toBeVisible()
})

/** As a person drags it there from their files. */
const dropInto = async (to: ReturnType<Page["getByText"]>, file: string) => {
  const box = await to.boundingBox()
  if (!box) throw new Error("it is not there")
  const session = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data })
  await session.detach()
}

/** The desktop's window; on it the focus is on its list, and a slash begins an address. */
const picker = "Select where this site can save changes"
const chooseByKeys = async (target: string, done: () => Promise<boolean>) => {
  await expect.poll(() => headed.hasWindow(picker)).toBe(true)
  await headed.type(`${target}/`)
  await shot("folder-picked")
  await expect
    .poll(async () => {
      const open = await headed.hasWindow(picker)
      if (open) await headed.key("alt+o")
      return open
    })
    .toBe(false)
  await expect.poll(() => question(headed)).not.toBe("")
  await shot("folder-asked")
  await allowByKeys(headed, done, true)
}

test("a folder is chosen in the desktop's own window; each backup is read back from the disk", async () => {
  test.setTimeout(180_000)
  await press("Change…")
  await page.getByText("A folder of mine", { exact: true }).click()
  await press("Choose the folder")
  await chooseByKeys(folder(), () => page.getByText("Chosen: My backups").isVisible())
  await press("Save")
  await expect(page.getByText("In your folder “My backups”, read back and complete")).toBeVisible({
    timeout: 30_000
  })
  const [name = ""] = await filesIn(folder())
  const sum = await sumOf(path.join(folder(), name))
  expect(await state()).toMatchObject({ trouble: "", last: { name, readBack: true, ...sum } })
  await shot("folder-written")
})

/** As if the time had come, with no window: the background's alarm makes what is due. */
const makeDue = () =>
  worker.evaluate(async () => {
    const { backup } = await chrome.storage.local.get<{ backup: { last: object } }>("backup")
    await chrome.storage.local.set({ backup: { ...backup, last: { ...backup.last, at: 1 } } })
    await chrome.alarms.create("look-again", { when: Date.now() })
  })

/** Where the browser asks about a folder of before, on the screen: "Allow on every visit". */
const everyVisit = { x: 285, y: 315 }
const isAskedAgain = async () => {
  const file = test.info().outputPath("asked.png")
  await headed.screenshot(file)
  const { data, width } = PNG.sync.read(await readFile(file))
  const at = 4 * (width * everyVisit.y + 160)
  // Its three answers are blue, and nothing of ours is.
  return (data[at + 2] ?? 0) - (data[at] ?? 0) > 25
}

test("the browser forgets the folder when no page is open: it stands in Today, and one click mends it for good", async () => {
  test.setTimeout(180_000)
  await page.goto("about:blank")
  // The browser lets go of the folder some seconds after the last page.
  const lapsed = async () => {
    await makeDue()
    return (await state()).trouble
  }
  await expect.poll(lapsed, { timeout: 60_000, intervals: [2000] }).toBe("folder-permission")
  const before = await filesIn(folder())
  await page.goto(address("today"))
  const line = page.getByRole("region", { name: "Backups" })
  await expect(line).toContainText("My backups")
  await shot("lapsed")
  await line.getByRole("button", { name: "Allow the folder again" }).click()
  await expect.poll(isAskedAgain).toBe(true)
  await shot("asked-again")
  // In the first half second the browser takes no answer, so that nobody gives one by mistake.
  const answered = async () => {
    if (await isAskedAgain()) await headed.click(everyVisit.x, everyVisit.y)
    return (await state()).trouble
  }
  await expect.poll(answered).toBe("")
  await expect(line).toHaveCount(0, { timeout: 30_000 })
  await expect.poll(async () => (await filesIn(folder())).length).toBe(before.length + 1)

  // Allowed for good, it is written to with no page open.
  await page.goto("about:blank")
  await makeDue()
  await expect.poll(async () => (await filesIn(folder())).length).toBe(before.length + 2)
  await expect.poll(state).toMatchObject({ trouble: "", last: { readBack: true } })
  const strange = headed.requests.filter((seen) => !seen.allowed && seen.host !== GUARD)
  expect(strange).toEqual([])
})
