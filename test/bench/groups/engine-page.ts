/** One engine at work in its own process. */
import type { BrowserContext } from "@playwright/test"

import type { Asked } from "../data/queries"
import { openPage } from "../harness/chromium"
import type { Served } from "../harness/serve"
import type { SearchBench } from "../pages/search"
import { callIn } from "./call"

/** Customers added at once. */
const CHUNK = 10_000

/** What building an index cost. */
export interface Built {
  /** Seconds on the clock. */
  clock: number
  /** Seconds of the processor, the browser's helpers included. */
  cpu: number
  /** Bytes that there are more for it. */
  memory: number
  /** Bytes of what is searched, as text of two bytes a character. */
  text: number
}

export const engineNames = {
  ours: "ours",
  scan: "includes scan",
  fts5: "SQLite FTS5 trigram",
  flexsearch: "FlexSearch",
  minisearch: "MiniSearch",
  orama: "Orama"
} as const
export type EngineName = keyof typeof engineNames

export const openEngine = async (context: BrowserContext, served: Served, name: EngineName) => {
  const address = served.address(name, "search", `?engine=${name}`)
  const { page, cpu, heap } = await openPage(context, address)
  const call = callIn<SearchBench>(page)
  const bytes = async () => (await heap()) + (await call("outside"))
  return {
    name,
    /** @param onAdded Told of how many there are by now. */
    build: async (size: number, onAdded: (count: number) => void): Promise<Built> => {
      const before = await bytes()
      const built = { clock: 0, cpu: 0, text: 0 }
      for (let from = 0; from < size; from += CHUNK) {
        built.text += 2 * (await call("make", from, Math.min(from + CHUNK, size)))
        const spent = await cpu()
        built.clock += (await call("add", from + CHUNK >= size)) / 1000
        built.cpu += (await cpu()) - spent
        onAdded(Math.min(from + CHUNK, size))
      }
      return { ...built, memory: (await bytes()) - before }
    },
    ask: (asked: Asked[], enough: number) => call("ask", asked, enough),
    recall: (asked: Asked[], size: number) => call("recall", asked, size),
    finds: (asked: Asked[], limit: number) => call("finds", asked, limit),
    store: () => call("store"),
    /** Everything is let go of, as when the browser is closed. */
    reload: async () => {
      await page.reload()
      await page.waitForFunction(() => "bench" in globalThis)
    },
    restore: (text: string) => call("restore", text),
    close: () => page.close()
  }
}

export type EnginePage = Awaited<ReturnType<typeof openEngine>>
