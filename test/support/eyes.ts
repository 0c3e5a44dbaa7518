/** The eyes of the content script by themselves, in a page whose time stands still until it is moved. */
import type { Browser, Page } from "@playwright/test"
import { build } from "esbuild"

import type { SiteAdapter } from "~sites/adapter"

/** Defines `eyes.watch` in a page. */
export const bundleEyes = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { watch } from "~page/watch"', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "eyes"
  })
  return outputFiles[0]?.text ?? ""
}

/** Serves `body` at `url`. With `clock`, time stands still there. */
export const openAt = async (
  browser: Browser,
  url: string,
  body: string,
  clock = true
): Promise<Page> => {
  const page = await browser.newPage()
  await page.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body })
  )
  if (clock) await page.clock.install()
  await page.goto(url)
  if (clock) await page.clock.pauseAt(Date.now() + 60_000)
  return page
}

/** Has the eyes watch a page. `window.told`: a name, or why none, for each reading; `window.now()`. */
export const watchIn = (page: Page, script: string, adapters: readonly SiteAdapter[]) =>
  page.evaluate(`(() => {
    ${script}
    window.told = []
    window.control = new AbortController()
    const say = (it) => (it.seen ? it.sighting.name + (it.sighting.ambiguous ? "?" : "") : it.why)
    const { readNow } = eyes.watch(document, ${JSON.stringify(adapters)},
      (it) => window.told.push(say(it)), window.control.signal)
    window.now = () => say(readNow())
  })()`)

export const told = (page: Page): Promise<string[]> => page.evaluate("window.told")
