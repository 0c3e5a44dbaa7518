/** The light and the diagnosis in the built extension, on a page full of what must not be told. */
import { readFileSync } from "node:fs"

import { expect, test } from "@playwright/test"
import * as v from "valibot"

import { PageDiagnosis } from "~model/diagnosis"

import { type Seller, startSeller } from "../support/seller"

const URL = "https://web.telegram.org/a/#1234567890"
const chat = readFileSync("test/sites/telegram-a/chat.html", "utf8")
  .replaceAll("Anna Example", "Wilhelmina Zqmarker")
  .replace("<body>", '<body data-secret="zqmarker" title="zqmarker"><p>zqmarker 4711</p>')

let seller: Seller
test.beforeAll(async () => {
  seller = await startSeller(["https://web.telegram.org/*"])
  await seller.context.route("https://web.telegram.org/**", (route) =>
    route.fulfill({ contentType: "text/html", body: chat })
  )
})
test.afterAll(() => seller?.close())

test("the light says how the page is read, and the diagnosis holds no value of it", async () => {
  const page = await seller.context.newPage()
  await page.goto(URL)
  const panel = await seller.openOwn("sidepanel.html")
  await panel.setViewportSize({ width: 320, height: 720 })
  await expect(panel.getByText("Wilhelmina Zqmarker").first()).toBeVisible()
  await panel.getByRole("button", { name: /^Read well/ }).click()
  await panel.getByRole("button", { name: "Copy diagnosis" }).click()
  const box = panel.getByRole("textbox", { name: "Diagnosis copied" })
  const text = await box.inputValue()
  expect(text).not.toMatch(/wilhelmina|zqmarker|4711|1234567890/iu)
  const found: unknown = JSON.parse(text)
  expect(found).toMatchObject({
    regulars: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    browser: expect.stringMatching(/^Chrome \d+$/u),
    language: "en",
    light: "best",
    granted: true
  })
  const { page: looked } = v.parse(v.object({ page: PageDiagnosis }), found)
  expect(looked.adapters[0]).toMatchObject({ id: "telegram-a", reading: "seen" })
  expect(looked.composer.any).toBe(true)
  // A second look, into the same document.
  await panel.getByRole("button", { name: "Copy diagnosis" }).click()
  await expect(box).toHaveValue(text)

  await panel.keyboard.press("Escape")
  const workspace = await seller.openOwn("tabs/workspace.html#sites")
  const line = workspace.getByRole("listitem").filter({ hasText: "Telegram Web A" })
  await expect(line.getByText("Read well: by the site's first rule")).toBeVisible()
  for (const it of [workspace, panel, page]) await it.close()
})

test("a page that names nobody: what to do is said, and the customer can be chosen", async () => {
  const page = await seller.context.newPage()
  await page.goto("https://web.telegram.org/a/#not-a-number")
  const panel = await seller.openOwn("sidepanel.html")
  await panel.getByRole("button", { name: /^Nobody is read/ }).click()
  await expect(panel.getByText("Choose the customer by hand")).toBeVisible()
  await panel.keyboard.press("Escape")
  await expect(panel.getByLabel("Choose the customer, for this page now")).toBeVisible()
  for (const it of [panel, page]) await it.close()
})
