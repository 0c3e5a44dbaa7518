import { readFile } from "node:fs/promises"
import path from "node:path"
import { createInterface } from "node:readline/promises"

import type { Browser, Page } from "@playwright/test"
import { build } from "esbuild"
import * as v from "valibot"

import { Snapshot } from "./scramble/tree"

/** How long a page may go on loading before it is taken as it is, in ms. */
const PATIENCE = 10_000

/** A relative path is meant from where npm was called, else from the project's folder. */
const readSaved = async (file: string): Promise<string | null> => {
  for (const from of [process.env["INIT_CWD"] ?? ".", "."]) {
    const text = await readFile(path.resolve(from, file), "utf8").catch(() => null)
    if (text !== null) return text
  }
  return null
}

export const isAddress = (it: string): boolean =>
  URL.canParse(it) && /^https?:$/u.test(new URL(it).protocol)

/** What a page says of where it was saved from; browsers write it, and so do shops. */
const savedFrom = (html: string): string | undefined =>
  [
    /<!-- saved from url=\(\d+\)(\S+) -->/u,
    /<link\b[^>]*rel="canonical"[^>]*href="(https?:[^"]+)"/u,
    /<meta\b[^>]*property="og:url"[^>]*content="(https?:[^"]+)"/u
  ]
    .map((it) => it.exec(html)?.[1])
    .find((it) => it !== undefined && isAddress(it))

/** Shows a saved file as if it came from `address`; nothing of it runs, and it asks for nothing. */
const openFile = async (tab: Page, html: string, address: string): Promise<void> => {
  await tab.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          contentType: "text/html; charset=utf-8",
          headers: {
            "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'"
          },
          body: html
        })
      : route.abort()
  )
  await tab.goto(address, { waitUntil: "domcontentloaded" })
}

/** With a person at the window: they log in, open the chat, and press Enter here. */
const waitForPerson = async (): Promise<void> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  await lines.question("Log in, open what is to be saved, then press Enter here. ")
  lines.close()
}

/**
 * Opens a saved file, or an address with a person at the window where there is one.
 * @param at Where a saved file is from; `otherwise`: of one that does not say so itself.
 * @returns a sentence where it cannot be opened.
 */
export const openPage = async (
  browser: Browser,
  from: string,
  { at, otherwise, headed }: { at: string | undefined; otherwise: string; headed: boolean }
): Promise<Page | string> => {
  const context = await browser.newContext({
    serviceWorkers: "block",
    ...(headed && { viewport: null })
  })
  const tab = await context.newPage()
  if (!isAddress(from)) {
    const html = await readSaved(from)
    if (html === null) return `This is neither an address nor a file that can be read: ${from}`
    await openFile(tab, html, at ?? savedFrom(html) ?? otherwise)
    return tab
  }
  try {
    await tab.goto(from)
  } catch (error) {
    return `This address cannot be opened: ${from}\n${String(error).split("\n")[0]}`
  }
  if (headed && process.stdin.isTTY) await waitForPerson()
  else await tab.waitForLoadState("networkidle", { timeout: PATIENCE }).catch(() => null)
  return tab
}

/** What is on screen in a tab, and what its storage holds under some keys. */
export const takeSnapshot = async (tab: Page, keys: readonly string[]): Promise<Snapshot> => {
  const { outputFiles } = await build({
    entryPoints: ["scripts/adapter/snapshot.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "recorder",
    charset: "ascii",
    logLevel: "silent"
  })
  const taken: unknown = await tab.evaluate(
    `(() => { ${outputFiles[0]?.text ?? ""}
      return recorder.snapshot(document, ${JSON.stringify(keys)}) })()`
  )
  return v.parse(Snapshot, taken)
}
