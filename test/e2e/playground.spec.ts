import { readFileSync, rmSync, writeFileSync } from "node:fs"

import { type Browser, expect, test } from "@playwright/test"

import { launchChromium } from "../../scripts/recognise"
import { startPlayground } from "../playground/server"

let browser: Browser
let playground: Awaited<ReturnType<typeof startPlayground>>
test.beforeAll(async () => {
  browser = await launchChromium()
  playground = await startPlayground(0)
})
test.afterAll(async () => {
  await playground.stop()
  await browser.close()
})

test("shows a site's page without its scripts, outlines and says what is read, and looks again", async () => {
  const page = await browser.newPage()
  await page.goto(`${playground.address}#telegram-a/chat`)
  await expect(page.locator("#verdict")).toHaveText("As its file says.")
  await expect(page.locator("#reading")).toContainText('"name": "Anna Example"')
  const heading = page.frameLocator("iframe").locator(".MiddleHeader h3.fullName")
  await expect(heading).toHaveCSS("outline-style", "solid")

  // A page of another name in the same folder, wrong on purpose.
  const file = "test/sites/telegram-a/zz-playground"
  try {
    const html = readFileSync("test/sites/telegram-a/chat.html", "utf8")
    writeFileSync(
      `${file}.html`,
      html.replaceAll("Anna", "<script>document.title = 1</script>Boris")
    )
    writeFileSync(`${file}.json`, readFileSync("test/sites/telegram-a/chat.json", "utf8"))
    await expect(page.getByRole("link", { name: "zz-playground" })).toBeVisible()
    await page.getByRole("link", { name: "zz-playground" }).click()
    await expect(page.locator("#verdict")).toHaveText("Not as its file says.")
    await expect(page.locator("#reading")).toContainText('"name": "Boris Example"')
    expect(
      await page
        .frameLocator("iframe")
        .locator("html")
        .evaluate(() => document.title)
    ).toBe("")
  } finally {
    rmSync(`${file}.html`, { force: true })
    rmSync(`${file}.json`, { force: true })
  }
  await page.close()
})
