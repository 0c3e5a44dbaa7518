/**
 * How soon the panel's page is first painted, beside one of React with nothing in it, and how soon it
 * can be typed into: what is painted first is no more than its outline.
 */
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

declare global {
  /** When the panel's bar stood there. */
  var barAt: number | undefined
}

/** Runs in the page, before all else. */
const watchBar = () => {
  const look = () => {
    if (!document.querySelector("main input[role=combobox]:enabled")) return
    watch.disconnect()
    globalThis.barAt = performance.now()
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { subtree: true, childList: true })
}

interface Times {
  painted: number
  /** NaN for a page without a bar. */
  usable: number
}

/**
 * From the page being asked for to its first contents, by the browser's own account, and to a bar that
 * can be typed into, in ms.
 */
const open = async (context: BrowserContext, address: string, bar: boolean): Promise<Times> => {
  const page = await context.newPage()
  if (bar) await page.addInitScript(watchBar)
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
  if (bar) await page.waitForFunction(() => globalThis.barAt !== undefined)
  const usable = await page.evaluate(() => globalThis.barAt ?? NaN)
  await page.close()
  return { painted, usable }
}

test("panel paint", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-bench-"))
  const script = await bundled("test/bench/extensions/empty-panel.tsx")
  const empty = await launch({ extension: await withPanel(path.join(folder, "empty"), script) })
  const seller = await startSeller(["http://localhost/*"])
  const times: Record<"ours" | "usable" | "empty", number[]> = { ours: [], usable: [], empty: [] }
  const addressOf = (id: string, page: string) => `chrome-extension://${id}/${page}`
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const panel = addressOf(seller.extensionId, "sidepanel.html")
      const { painted, usable } = await open(seller.context, panel, true)
      times.ours.push(painted)
      times.usable.push(usable)
      const bare = addressOf(empty.extensionId, "panel.html")
      times.empty.push((await open(empty.context, bare, false)).painted)
    }
    await say("panel opened → first contents", times.ours)
    await say("panel opened → its bar can be typed into", times.usable)
    await say("empty React panel opened → first contents", times.empty)
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
