/** A seller's browser with the built extension at work: what a person does, in a few verbs. */
import type { Frame, Page, Worker } from "@playwright/test"
import { launch, type Launched, type LaunchOptions } from "./browser"

declare global {
  /** Set in the bar's frame by tests alone: has it heard of its focus since the chord? */
  var barFocused: boolean | undefined
}

export const BUILD = "build/chrome-mv3-prod"

export type Seller = Launched & {
  /** A page of the extension in a window of its own, e.g. "sidepanel.html". */
  openOwn(path: string): Promise<Page>
  /** Presses the bar's chord on a page. Headless there are no browser shortcuts: see below. */
  chord(page: Page, command?: string): Promise<void>
  /** The bar's frame, once it can be typed into. */
  bar(page: Page): Promise<Frame>
  /** What the page's content script last told the background; null before it told anything. */
  reading(page: Page): Promise<Record<string, unknown> | null>
  /** Puts rows into a table of the database, as an import would. */
  seed(table: string, rows: readonly object[]): Promise<void>
  /** All rows of a table. */
  rows(table: string): Promise<Record<string, unknown>[]>
}

/** Starts the browser with the build, allowed to work on the given origins. */
export async function startSeller(
  hostPermissions: readonly string[],
  options: Partial<LaunchOptions> = {}
): Promise<Seller> {
  const launched = await launch({ extension: BUILD, hostPermissions, ...options })
  const { extensionId, worker } = launched
  await registered(worker)
  // The background makes the database when it reads what is switched on where.
  await worker.evaluate(databaseMade)
  return {
    ...launched,
    openOwn: (path) => launched.openWindow(`chrome-extension://${extensionId}/${path}`),
    chord: async (page, command = "open-bar") => {
      const url = page.url()
      await frameOf(page)?.evaluate(awaitFocus)
      // The browser's own key handling is not there headless: its event is dispatched instead, in
      // the worker, just as the browser would. The headed test presses the real keys.
      await worker.evaluate(dispatchCommand, { command, url })
    },
    bar: (page) => barOf(page),
    reading: (page) => worker.evaluate(lastReading, page.url()),
    seed: (table, rows) => worker.evaluate(putRows, { table, rows }),
    rows: (table) => worker.evaluate(getRows, table)
  }
}

/** The content script is registered after the start: pages that open sooner have none. */
const registered = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    // Asked without a pause, it would be kept from its work by the questions.
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
  })

const frameOf = (page: Page) => page.frames().find((it) => it.url().includes("/tabs/bar.html"))

/** How long the bar may take until it can be typed into, in ms. */
const BAR_PATIENCE = 15_000

async function barOf(page: Page): Promise<Frame> {
  const until = Date.now() + BAR_PATIENCE
  // 0 would be no limit.
  const left = () => ({ timeout: Math.max(1, until - Date.now()) })
  for (let frame = frameOf(page); ; frame = frameOf(page)) {
    if (frame) {
      await frame.getByRole("combobox").waitFor(left())
      // A key pressed before the browser has moved the focus into the frame goes to the page.
      await page.waitForFunction(
        () => {
          const { activeElement: host, documentElement: root, body } = document
          return host !== body && host?.parentElement === root
        },
        null,
        left()
      )
      await frame.waitForFunction(
        () => globalThis.barFocused !== false && document.activeElement?.role === "combobox",
        null,
        left()
      )
      return frame
    }
    if (Date.now() > until) throw new Error(`no bar on ${page.url()} in ${BAR_PATIENCE} ms`)
    // A frame that is attached has no address yet.
    await page.waitForEvent("framenavigated", left()).catch(() => undefined)
  }
}

/** Driven by a test every document says that it has the focus; only the event tells when it came. */
const awaitFocus = () => {
  globalThis.barFocused = false
  window.addEventListener("focus", () => (globalThis.barFocused = true), { once: true })
}

const dispatchCommand = async ({ command, url }: { command: string; url: string }) => {
  const tabs = await chrome.tabs.query({})
  const tab = tabs.find((it) => it.url === url)
  if (!tab) throw new Error(`no tab shows ${url}: ${tabs.map((it) => it.url).join(", ")}`)
  const event: unknown = chrome.commands.onCommand
  ;(event as { dispatch(command: string, tab: chrome.tabs.Tab): void }).dispatch(command, tab)
}

const lastReading = async (url: string) => {
  const tab = (await chrome.tabs.query({})).find((it) => it.url === url)
  const key = `tab:${tab?.id}`
  const stored =
    await chrome.storage.session.get<Record<string, { reading?: Record<string, unknown> }>>(key)
  return stored[key]?.reading ?? null
}

/** Runs in the worker, until the database is made and its first migration through. */
export const databaseMade = async () => {
  const tables = (name: string) =>
    new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener("error", () => reject(opening.error))
      opening.addEventListener("success", () => {
        resolve(opening.result.objectStoreNames.length)
        opening.result.close()
      })
    })
  const made = async () =>
    (await indexedDB.databases()).some((it) => it.name === "regulars")
    && (await tables("regulars")) > 0
  while (!(await made())) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Runs in the worker. */
export const putRows = ({ table, rows }: { table: string; rows: readonly object[] }) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("regulars")
    opening.addEventListener("error", () => reject(opening.error))
    opening.addEventListener("success", () => {
      try {
        const writing = opening.result.transaction([table, "unindexed", "guards"], "readwrite")
        for (const row of rows) writing.objectStore(table).put(row)
        // Not by the door: whoever searches has to read everything anew, and nothing was counted.
        if (table !== "searchParts") writing.objectStore("unindexed").put({ keys: ["all"] })
        const guard = writing.objectStore("guards").get("all")
        guard.addEventListener("success", () => {
          if (guard.result)
            writing
              .objectStore("guards")
              .put({ ...guard.result, seq: guard.result.seq + 1, tables: {} })
        })
        writing.addEventListener("complete", () => {
          opening.result.close()
          resolve()
        })
        writing.addEventListener("error", () => reject(writing.error))
      } catch (error) {
        reject(error)
      }
    })
  })

/** Runs in the worker. */
export const getRows = (table: string) =>
  new Promise<Record<string, unknown>[]>((resolve, reject) => {
    const opening = indexedDB.open("regulars")
    opening.addEventListener("error", () => reject(opening.error))
    opening.addEventListener("success", () => {
      try {
        const reading = opening.result.transaction(table).objectStore(table).getAll()
        reading.addEventListener("error", () => reject(reading.error))
        reading.addEventListener("success", () => {
          opening.result.close()
          resolve(reading.result)
        })
      } catch (error) {
        reject(error)
      }
    })
  })
