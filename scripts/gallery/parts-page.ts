/** The page of the parts in a browser of its own: no extension is needed to look at them. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { chromium, type Page } from "@playwright/test"
import { CHROMIUM, FLAGS } from "../../test/support/browser"
import { buildParts, type Sheet } from "./build-parts"
import { type Language, mediaOf, type Theme } from "./looks"
import { NOW, ZONE } from "./moment"
import { settled } from "./shoot"

export interface PartsPage {
  readonly page: Page
  /** Shows one sheet, its menu open where it has one. */
  show(sheet: Sheet, theme: Theme, language?: Language): Promise<void>
  close(): Promise<void>
}

export const openParts = async (): Promise<PartsPage> => {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-parts-"))
  const address = await buildParts(folder)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] })
  const page = await browser.newPage({ timezoneId: ZONE, viewport: { width: 320, height: 600 } })
  page.setDefaultTimeout(20_000)
  await page.clock.setFixedTime(NOW)
  return {
    page,
    show: async (sheet, theme, language = "en") => {
      await page.emulateMedia(mediaOf(theme))
      await page.goto("about:blank")
      await page.goto(`${address}?lang=${language}#${sheet}`)
      await page.locator("section, [role=dialog], main button").first().waitFor()
      if (sheet === "menu" || sheet === "ticks") {
        await page.getByRole("button").press("Enter")
        await page.getByRole("menu").waitFor()
      }
      await settled(page)
    },
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
