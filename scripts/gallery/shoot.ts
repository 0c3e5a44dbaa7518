/** Takes a scene's pictures: at every theme and width without another load. */
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Page } from "@playwright/test"
import { heights, type Language, mediaOf, type Place, type Theme } from "./looks"

export interface Picture {
  /** File name, beside the sheet. */
  file: string
  place: Place
  scene: string
  state: string
  language: Language
  theme: Theme
  width: number
}

/** Waits until what is on the page has come and stands still: half a second for what never comes. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { body } = document
    let before = ""
    // Three looks alike, a frame and a turn of the database apart, and more while something loads.
    for (let still = 0; still < 3;) {
      await new Promise((done) => setTimeout(done, 30))
      await new Promise(requestAnimationFrame)
      const now = `${body.innerText} ${body.querySelectorAll("*").length} ${body.scrollHeight}`
      const busy = document.querySelector("output.late, [aria-busy=true]") !== null
      still = now === before ? still + (busy ? 0.2 : 1) : 0
      before = now
    }
    await Promise.allSettled(document.getAnimations().map((it) => it.finished))
  })

/** @param folder where the PNG goes. */
export const shoot = async (page: Page, folder: string, { file }: Picture): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send("Page.captureScreenshot", {
    format: "png",
    optimizeForSpeed: true
  })
  await session.detach()
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, file), Buffer.from(data, "base64"))
}

/** The page looks like this from now on. */
export const dressPage = async (
  page: Page,
  place: Place,
  theme: Theme,
  width: number
): Promise<void> => {
  await page.emulateMedia(mediaOf(theme))
  const size = page.viewportSize()
  if (size?.width !== width || size.height !== heights[place])
    await page.setViewportSize({ width, height: heights[place] })
}

/** How many CSS px a page is wider than its window: it would have to be scrolled both ways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
