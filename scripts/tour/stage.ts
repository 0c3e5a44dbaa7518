/** The tour's stage: numbered steps, each checked, each with a picture of page and panel side by side. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import type { BrowserContext, Page } from "@playwright/test"
import { film } from "./film"

export const folder = "build/tour"

export interface Stage {
  /** Does a step, and takes its picture from the pages given, left to right. */
  step(name: string, work: () => Promise<unknown>, ...show: Page[]): Promise<void>
  /** Keeps the pictures taken so far as a film, for those who read about it. */
  film(name: string): Promise<void>
  /** Writes the list of what each picture shows. */
  finish(): Promise<void>
}

export const raiseStage = async (context: BrowserContext): Promise<Stage> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const easel = await context.newPage()
  const list: string[] = []

  const picture = async (pages: readonly Page[], file: string) => {
    const shots: string[] = []
    // One after the other: a window that is not in front paints no frames of other processes.
    for (const page of pages) {
      await page.bringToFront()
      shots.push((await page.screenshot()).toString("base64"))
    }
    await pages[0]?.bringToFront()
    const widths = pages.map((page) => page.viewportSize()?.width ?? 0)
    await easel.setViewportSize({ width: widths.reduce((a, b) => a + b, 0), height: 800 })
    const images = shots.map((data) => `<img src="data:image/png;base64,${data}">`).join("")
    await easel.setContent(
      `<style>body{margin:0;display:flex;background:#ddd}img{display:block}</style>${images}`
    )
    await easel.waitForFunction(() => Array.from(document.images).every((it) => it.complete))
    await easel.screenshot({ path: `${folder}/${file}` })
  }

  return {
    step: async (name, work, ...show) => {
      const number = String(list.length + 1).padStart(2, "0")
      process.stdout.write(`  ${number} ${name} … `)
      await work()
      const file = `${number}.png`
      await picture(show, file)
      list.push(`- [${file}](${file}): ${name}`)
      process.stdout.write("seen\n")
    },
    film: async (name) => {
      const frames = list.map((_, at) => `${folder}/${String(at + 1).padStart(2, "0")}.png`)
      const pictures = await Promise.all(frames.map((it) => readFile(it)))
      await writeFile(`${folder}/${name}`, film(pictures, 2))
    },
    finish: () =>
      writeFile(`${folder}/README.md`, `# The tour, step by step\n\n${list.join("\n")}\n`)
  }
}
