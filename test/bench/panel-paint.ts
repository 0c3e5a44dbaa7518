/** How soon the panel's page is first painted, beside one of React with nothing in it. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { type BrowserContext, test } from "@playwright/test"

import { launch } from "../support/browser"
import { startSeller } from "../support/seller"
import { bundled, withPanel } from "./extensions/write"
import { beside } from "./harness/row"
import { median } from "./harness/stats"
import { say, tell } from "./say"

const ROUNDS = 9

/** From the page being asked for to its first contents, by the browser's own account, in ms. */
const firstPaint = async (context: BrowserContext, address: string): Promise<number> => {
  const page = await context.newPage()
  await page.goto(address)
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName("first-contentful-paint")
          if (entry) resolve(entry.startTime)
        }).observe({ type: "paint", buffered: true })
      })
  )
  await page.close()
  return painted
}

test("panel paint", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-bench-"))
  const script = await bundled("test/bench/extensions/empty-panel.tsx")
  const empty = await launch({ extension: await withPanel(path.join(folder, "empty"), script) })
  const seller = await startSeller(["http://localhost/*"])
  const times: Record<"ours" | "empty", number[]> = { ours: [], empty: [] }
  const addressOf = (id: string, page: string) => `chrome-extension://${id}/${page}`
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const panel = addressOf(seller.extensionId, "sidepanel.html")
      times.ours.push(await firstPaint(seller.context, panel))
      const bare = addressOf(empty.extensionId, "panel.html")
      times.empty.push(await firstPaint(empty.context, bare))
    }
    await say("panel opened → first contents", times.ours)
    const [ours, bare] = [median(times.ours), median(times.empty)]
    await tell([
      beside("panel's first paint", 0, "ms", ours, "empty React panel", bare, { goal: 1.25 })
    ])
  } finally {
    await seller.close()
    await empty.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
