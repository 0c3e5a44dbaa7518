/**
 * `npm run capture -- <url> <file.html or .html.gz>`: the product on a saved page, as JSON, read by the
 * code that ships, in a real Chromium.
 *
 * `npm run capture -- --batch <pages.json> <folder of id.html.gz>`: `pages.json` is `{id: {"url": …}}`;
 * prints one object `{id: {price, currency, sku, availability, name, brand}}`, what is not known left
 * out. A page that cannot be read is left out and named on standard error.
 *
 * Exit code: 0 read (also where no product was found), 1 the page could not be read, 2 wrong
 * arguments or no such file, 3 no browser.
 */
import type { Browser } from "@playwright/test"

import { launchChromium } from "../recognise"
import { readBatch, readPageList } from "./batch"
import { bundleReader, readPage } from "./page-reader"
import { readSavedPage } from "./saved-page"

const USAGE = `Use: npm run capture -- <url> <file.html or .html.gz>
  or: npm run capture -- --batch <pages.json> <folder of id.html.gz>`

const wrong = (sentence: string): number => {
  console.error(`${sentence}\n${USAGE}`)
  return 2
}

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2))

type Job = (browser: Browser, reader: string) => Promise<number>

const withBrowser = async (job: Job): Promise<number> => {
  const browser = await launchChromium().catch((error: unknown) => {
    console.error(`No Chromium could be started (set CHROMIUM to its path): ${String(error)}`)
    return null
  })
  if (!browser) return 3
  try {
    return await job(browser, await bundleReader())
  } finally {
    await browser.close()
  }
}

const one = async (url: string, file: string): Promise<number> => {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    return wrong(`This is no http or https address: ${url}`)
  const saved = await readSavedPage(file)
  if (!saved.ok) return wrong(saved.why.replace(/^./u, (it) => it.toUpperCase()))
  return withBrowser(async (browser, reader) => {
    const reading = await readPage(browser, reader, url, saved.bytes)
    if (reading.ok) print(reading.result)
    else console.error(reading.why)
    return reading.ok ? 0 : 1
  })
}

const batch = async (file: string, folder: string): Promise<number> => {
  const list = await readPageList(file)
  if (!list.ok) return wrong(`${file} cannot be used: ${list.why}.`)
  return withBrowser(async (browser, reader) => {
    const complain = (sentence: string) => console.error(sentence)
    print(await readBatch(browser, reader, list.pages, folder, complain))
    return 0
  })
}

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [first, second, third, ...more] = args
  if (first === "--batch") {
    if (second === undefined || third === undefined || more.length > 0)
      return wrong("--batch takes two arguments: the list of pages and the folder they lie in.")
    return batch(second, third)
  }
  if (first === undefined || second === undefined || third !== undefined)
    return wrong("It takes two arguments: the page's address and a saved page.")
  return one(first, second)
}
