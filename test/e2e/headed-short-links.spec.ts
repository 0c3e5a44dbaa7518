/** The one permission that a service for short links needs: asked, denied, given, given back, by keys. */
import { expect, type Page, test, type Worker } from "@playwright/test"

import { blankLink } from "../../src/model/share-link"
import { serve, type Served } from "../support/beds-server"
import { allowByKeys, question } from "../support/browser-question"
import { type Headed, launchHeaded } from "../support/headed"
import { BUILD, databaseMade, getRows, putRows } from "../support/seller"
import { shortLinkServer } from "../support/short-link-server"

const key = "c4nary-K3Y"
const service = shortLinkServer(key)
let local: Served
let headed: Headed

test.beforeAll(async () => {
  test.setTimeout(120_000)
  local = await serve(service.listener)
  headed = await launchHeaded({ extension: BUILD, url: "about:blank", args: ["--test-type"] })
})
test.afterAll(async () => {
  await headed?.close()
  await local?.stop()
})

const target = "https://shop.example/apples"
const link = {
  ...blankLink,
  id: "apples",
  createdAt: 1,
  deletedAt: null,
  channel: "chat",
  title: "Apples",
  target,
  href: target
}

const origins = (worker: Worker) =>
  worker.evaluate(async () => (await chrome.permissions.getAll()).origins)

const part = (page: Page) => page.getByRole("region", { name: "Short links" })

/** Goes on by Tab alone until what has this name is in focus. */
const tabTo = async (page: Page, role: "button" | "textbox", name: string) => {
  const wanted = page.getByRole(role, { name, exact: true })
  const there = () => wanted.evaluate((it) => it === document.activeElement)
  for (let tabs = 0; tabs < 100 && !(await there()); tabs++) await headed.key("Tab")
  await expect(wanted).toBeFocused()
}

test("as it ships: the browser asks for the service's host alone; no is told, yes asks the service, Disconnect gives it back", async () => {
  test.setTimeout(120_000)
  const { browser, page } = headed
  const [context] = browser.contexts()
  const worker = context?.serviceWorkers()[0] ?? (await context?.waitForEvent("serviceworker"))
  if (!worker) throw new Error("the extension is not there")
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`)
  await part(page).getByLabel("Service").focus()
  await worker.evaluate(databaseMade)
  await worker.evaluate(putRows, { table: "shareLinks", rows: [link] })
  expect(await origins(worker)).toEqual([])
  const scrolls = () => page.evaluate(() => document.documentElement.scrollHeight > innerHeight)
  expect(await scrolls(), "the settings alone scroll, not the page around them").toBe(false)

  await tabTo(page, "textbox", "Its address")
  await headed.type(`http://127.0.0.1:${local.port}`)
  await tabTo(page, "textbox", "API key")
  await headed.type(key)
  await headed.key("Return")
  await expect.poll(() => question(headed)).not.toBe("")
  await headed.key("Escape")
  await expect(part(page).getByRole("alert")).toContainText("nothing was connected")
  expect(await origins(worker)).toEqual([])
  expect(await worker.evaluate(getRows, "secrets")).toEqual([])
  await expect.poll(() => question(headed)).toBe("")

  await tabTo(page, "button", "Connect")
  await headed.key("Return")
  await allowByKeys(headed, () => origins(worker), ["http://127.0.0.1/*"])
  await expect(part(page).getByText("Shlink answers and takes the key.")).toBeVisible()
  expect(service.questions.map((it) => it.method)).toEqual(["GET"])

  await page.goto(page.url().replace("options.html", "tabs/workspace.html#links/apples"))
  await tabTo(page, "button", "Make a short link")
  await headed.key("Return")
  await expect(page.getByText("https://s.example/code1")).toBeVisible()

  // Taken back, it is asked for again where that is told.
  await worker.evaluate(() => chrome.permissions.remove({ origins: ["http://127.0.0.1/*"] }))
  await page.goto(page.url().replace(/tabs.*/, "options.html"))
  await tabTo(page, "button", "Test")
  await headed.key("Return")
  await expect(part(page).getByRole("alert")).toContainText("no longer allows us to ask Shlink")
  await tabTo(page, "button", "Allow it again")
  await headed.key("Return")
  // What was allowed once the browser gives again without a question.
  await expect.poll(() => origins(worker)).toEqual(["http://127.0.0.1/*"])
  await expect(part(page).getByText("Shlink answers and takes the key.")).toBeVisible()

  await tabTo(page, "button", "Disconnect")
  await headed.key("Return")
  await expect.poll(() => origins(worker)).toEqual([])
  expect(await worker.evaluate(getRows, "secrets")).toEqual([])
  expect(headed.requests.filter((seen) => !seen.allowed)).toEqual([])
})
