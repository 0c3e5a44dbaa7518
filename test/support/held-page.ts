import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import type { Page } from "@playwright/test"

/** A task as Chromium traces it; µs of the clock, and of the processor alone. */
interface Task {
  name: string
  ph: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** The longest that a page stood still, in ms. */
export interface Held {
  /** Of the processor: another program's time is not in it. */
  cpu: number
  /** By the clock. */
  wall: number
}

/** How long the pages' own threads were held while something was done: of each task the longest. */
export const heldWhile = async (page: Page, act: () => Promise<void>): Promise<Held> => {
  const cdp = await page.context().newCDPSession(page)
  const tasks: Task[] = []
  cdp.on("Tracing.dataCollected", ({ value }) => void tasks.push(...(value as unknown as Task[])))
  const ended = new Promise<void>((resolve) => cdp.once("Tracing.tracingComplete", () => resolve()))
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"], excludedCategories: ["*"] }
  })
  try {
    await act()
  } finally {
    await cdp.send("Tracing.end")
    await ended
    await cdp.detach()
  }
  const mains = new Set(
    tasks
      .filter((it) => it.name === "thread_name" && it.args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`)
  )
  const runs = tasks.filter((it) => it.ph === "X" && mains.has(`${it.pid} ${it.tid}`))
  if (runs.length === 0) throw new Error("no task was traced")
  const most = (key: "dur" | "tdur") =>
    Math.round(runs.reduce((sum, it) => Math.max(sum, it[key] ?? 0), 0) / 1000)
  return { cpu: most("tdur"), wall: most("dur") }
}

/**
 * Gives a large file to the page's one input for files, from the disk: one that is handed over as bytes
 * is taken apart by the driver in the page itself, which holds it for seconds.
 */
export const chooseFromDisk = async (
  page: Page,
  name: string,
  content: Uint8Array | string
): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-file-"))
  const file = path.join(folder, name)
  await writeFile(file, content)
  await page.locator("input[type=file]").setInputFiles(file)
  return () => rm(folder, { recursive: true, force: true })
}
