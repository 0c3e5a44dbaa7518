/**
 * `npm run recognise -- <url> <file.html>`
 *
 * Shows a saved page to a real Chromium as if it came from that address, and reads it with the very
 * engine and rules that ship. Standard output is one JSON value: the Sighting, or `null`. Why it is
 * null goes to standard error, one line for each adapter that was asked.
 *
 * Exit code: 0 read (also `null`), 2 wrong arguments or no such file, 3 no browser.
 */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import path from "node:path"

import { type Browser, type Page, chromium } from "@playwright/test"
import { build } from "esbuild"
import * as v from "valibot"

import { NotSeen, Sighting } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"
import { adaptersFor } from "~sites/index"

/** What one adapter says of a page. */
const Answer = v.object({
  adapter: v.string(),
  reading: v.variant("seen", [
    v.object({ seen: v.literal(true), sighting: Sighting }),
    v.object({ seen: v.literal(false), why: NotSeen })
  ])
})
export type Answer = v.InferOutput<typeof Answer>

const USAGE = "Use: npm run recognise -- <url> <file.html>"

const BROWSERS = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
]

/** A Chromium that asks the network for nothing of its own; without a window unless `headed`. */
export const launchChromium = (headed = false): Promise<Browser> => {
  const executablePath = BROWSERS.find((it) => it !== "" && existsSync(it))
  return chromium.launch({
    headless: !headed,
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      // Saved pages reach nobody: one process may hold them all, in half the time.
      // Nor does anybody see what drops down from its address bar, two pages in themselves.
      ...(headed
        ? []
        : [
            "--disable-features=IsolateOrigins,site-per-process,WebUIOmniboxPopup,WebUIOmniboxAimPopup"
          ])
    ]
  })
}

/** The engine as one script, bundled like the content script. */
export const bundleEngine = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { readPage } from "~sites/engine"', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "eyes",
    charset: "ascii",
    logLevel: "silent"
  })
  const [file] = outputFiles
  if (!file) throw new Error("the engine could not be bundled")
  return file.text
}

/** A tab in which pages are read. One may be used for many pages, one after another. */
export const openTab = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ serviceWorkers: "block" })
  return context.newPage()
}

/** Reads `html` at `url` with every adapter that might know it. Nothing leaves the machine. */
export const recognise = async (
  tab: Page,
  engine: string,
  page: { url: string; html: string; storage?: Record<string, string> }
): Promise<Answer[]> => {
  let served = false
  await tab.unrouteAll()
  await tab.route("**/*", (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort()
    served = true
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      // The page's own scripts stay off; its inline style decides what is hidden.
      headers: {
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
      },
      body: page.html
    })
  })
  // An address that differs in its hash alone would not be loaded anew.
  const [bare] = page.url.split("#")
  if (tab.url().split("#")[0] === bare) await tab.goto("about:blank")
  await tab.goto(page.url, { waitUntil: "domcontentloaded" })
  const adapters: SiteAdapter[] = adaptersFor(page.url)
  const input = JSON.stringify({ url: page.url, storage: page.storage ?? {}, adapters })
  const answers: unknown = await tab.evaluate(`(() => {
    ${engine}
    const { url, storage, adapters } = ${input}
    localStorage.clear()
    for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value)
    return JSON.stringify(
      adapters.map((it) => ({ adapter: it.id, reading: eyes.readPage(document, url, it) }))
    )
  })()`)
  return v.parse(v.array(Answer), JSON.parse(String(answers)))
}

const wrong = (sentence: string): number => {
  console.error(`${sentence}\n${USAGE}`)
  return 2
}

/** A relative path is meant from where npm was called, else from the project's folder. */
const readSaved = async (file: string): Promise<string | null> => {
  for (const from of [process.env["INIT_CWD"] ?? ".", "."]) {
    const text = await readFile(path.resolve(from, file), "utf8").catch(() => null)
    if (text !== null) return text
  }
  return null
}

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [url, file, ...more] = args
  if (url === undefined || file === undefined || more.length > 0)
    return wrong("It takes two arguments: the page's address and a saved page.")
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    return wrong(`This is no http or https address: ${url}`)
  const html = await readSaved(file)
  if (html === null) return wrong(`This file cannot be read: ${file}`)

  const browser = await launchChromium().catch((error: unknown) => {
    console.error(`No Chromium could be started (set CHROMIUM to its path): ${String(error)}`)
    return null
  })
  if (!browser) return 3
  try {
    const answers = await recognise(await openTab(browser), await bundleEngine(), { url, html })
    for (const { reading } of answers)
      if (reading.seen) {
        console.log(JSON.stringify(reading.sighting, null, 2))
        return 0
      }
    console.log("null")
    for (const { adapter, reading } of answers)
      if (!reading.seen) console.error(`${adapter}: ${reading.why}`)
    return 0
  } finally {
    await browser.close()
  }
}
