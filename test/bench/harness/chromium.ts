/** Debian's Chromium with its profile, and so IndexedDB, on disk. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { type BrowserContext, chromium, type CDPSession, type Page } from "@playwright/test"

import { CHROMIUM, FLAGS } from "../../support/browser"

/** A heap of a million customers' texts is beyond what a page gets by itself. */
const HEAP = "--js-flags=--max-old-space-size=3900"

export interface Browser {
  context: BrowserContext
  /** Ends the browser and starts it again on the same profile: nothing is warm. */
  again(): Promise<BrowserContext>
  close(): Promise<void>
}

export const openBrowser = async (flags: readonly string[] = []): Promise<Browser> => {
  const profile = await mkdtemp(path.join(tmpdir(), "regulars-bench-"))
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      args: [...FLAGS, HEAP, ...flags]
    })
  const browser: Browser = {
    context: await start(),
    again: async () => {
      await browser.context.close()
      browser.context = await start()
      return browser.context
    },
    close: async () => {
      await browser.context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return browser
}

export interface Watched {
  page: Page
  /** Seconds of the processor that the page's process has had so far, helpers' threads included. */
  cpu(): Promise<number>
  /** Bytes of the page's heap and buffers, after everything was let go of that can be. */
  heap(): Promise<number>
}

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics")
  const found = metrics.find((it) => it.name === name)
  if (!found) throw new Error(`this browser does not tell ${name}`)
  return found.value
}

export const openPage = async (context: BrowserContext, address: string): Promise<Watched> => {
  const page = await context.newPage()
  page.on("pageerror", (error) => process.stderr.write(`${address}: ${error.message}\n`))
  await page.goto(address)
  await page.waitForFunction(() => "bench" in globalThis)
  const session = await context.newCDPSession(page)
  await session.send("Performance.enable")
  return {
    page,
    cpu: () => metric(session, "ProcessTime"),
    heap: async () => {
      await session.send("HeapProfiler.collectGarbage")
      const usage = await session.send("Runtime.getHeapUsage")
      return usage.usedSize + usage.backingStorageSize
    }
  }
}
