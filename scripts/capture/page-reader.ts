import type { Browser } from "@playwright/test"
import { build } from "esbuild"
import * as v from "valibot"

import { CaptureResult } from "~model/captured-product"
import { charsetOf } from "./saved-page"

/** Milliseconds in which a page must be loaded and read. */
const TIME_LIMIT = 45_000

/** What the page may do: be styled by what is in it. Its own scripts stay off. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

export type Reading = { ok: true; result: CaptureResult } | { ok: false; why: string }

/** The reader that ships, as one script, bundled like `injected/capture`. */
export const bundleReader = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { captureProduct } from "~capture/index"',
      resolveDir: process.cwd()
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "capture",
    charset: "ascii",
    logLevel: "silent"
  })
  const [file] = outputFiles
  if (!file) throw new Error("the reader could not be bundled")
  return file.text
}

const read = async (
  browser: Browser,
  reader: string,
  url: string,
  bytes: Buffer,
  onContext: (close: () => Promise<void>) => void
): Promise<CaptureResult> => {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1280, height: 900 }
  })
  onContext(() => context.close())
  const tab = await context.newPage()
  const charset = charsetOf(bytes)
  let served = false
  await tab.route("**/*", (route) => {
    const request = route.request()
    if (served || !request.isNavigationRequest() || request.frame() !== tab.mainFrame())
      return route.abort("aborted")
    served = true
    return route.fulfill({
      headers: {
        "content-type": charset ? `text/html; charset=${charset}` : "text/html",
        "content-security-policy": POLICY
      },
      body: bytes
    })
  })
  await tab.goto(url, { waitUntil: "domcontentloaded", timeout: TIME_LIMIT })
  const answer: unknown = await tab.evaluate(`(() => {
    ${reader}
    return JSON.stringify(capture.captureProduct(document, ${JSON.stringify(url)}))
  })()`)
  return v.parse(CaptureResult, JSON.parse(String(answer)))
}

const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? ""

/**
 * Shows a saved page to the browser as if it came from `url`, and reads it with the very code that
 * ships. Nothing leaves the machine: every other request is refused.
 */
export const readPage = async (
  browser: Browser,
  reader: string,
  url: string,
  bytes: Buffer,
  limit = TIME_LIMIT
): Promise<Reading> => {
  let close = () => Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<Reading>((resolve) => {
    timer = setTimeout(
      () => resolve({ ok: false, why: `the page was not read within ${limit / 1000} s` }),
      limit
    )
  })
  const reading = read(browser, reader, url, bytes, (it) => (close = it))
    .then((result): Reading => ({ ok: true, result }))
    .catch((error: unknown): Reading => ({ ok: false, why: sentenceOf(error) }))
  const first = await Promise.race([reading, tooLong])
  clearTimeout(timer)
  // A page that hangs may not close either: nobody waits for it.
  const closed = close().catch(() => undefined)
  if (first.ok) await closed
  return first
}
