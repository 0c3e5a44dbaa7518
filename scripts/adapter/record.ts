/**
 * `npm run adapter:record -- <address|file> <site> <case> [--at <address>] [--again]`
 *
 * Saves the page on screen as `test/sites/<site>/<case>.html` and `.json`, with every text, name,
 * number, id and address replaced, the same by the same everywhere. Scripts and styles are not saved.
 *
 * With a display and a terminal a window opens: log in, open the chat, press Enter. `--at`: where a
 * saved file is from, if it does not say so itself. `--again`: in place of a page that is there.
 *
 * Exit code: 0 saved, 1 the page cannot be opened, or words of it were left (nothing is saved), 2 wrong
 * arguments, 3 no browser.
 */
import { existsSync, readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"

import type { Browser } from "@playwright/test"
import { format } from "prettier"

import type { Reading } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"
import { adapters } from "~sites/index"

import { bundleEngine, launchChromium, openTab, recognise } from "../recognise"
import { openPage, takeSnapshot } from "./open-page"
import { namedBy } from "./scramble/named"
import { scramblePage, survivors } from "./scramble/page"
import { type Snapshot, htmlOf } from "./scramble/tree"

const USAGE =
  "Use: npm run adapter:record -- <address|file> <site> <case> [--at <address>] [--again]"

const wrong = (sentence: string): number => {
  console.error(`${sentence}\n${USAGE}`)
  return 2
}

/** What a reading is, without whose it is. */
const shapeOf = (reading: Reading | undefined): unknown => {
  if (!reading?.seen) return reading
  const { surface, identity, name, ambiguous, fields, items, rows, rule } = reading.sighting
  return {
    surface,
    identity: identity && [identity.kind, identity.quality],
    named: name !== "",
    ambiguous,
    fields: Object.keys(fields),
    items: items?.length,
    rows: rows?.length,
    rule
  }
}

const read = async (browser: Browser, adapter: SiteAdapter, page: Snapshot) => {
  const html = htmlOf(page.html)
  const tab = await openTab(browser)
  const answers = await recognise(tab, await bundleEngine(), { ...page, html })
  return answers.find((it) => it.adapter === adapter.id)?.reading
}

const save = async (adapter: SiteAdapter, name: string, page: Snapshot, reading: Reading) => {
  const file = `test/sites/${adapter.id}/${name}`
  const stored = Object.keys(page.storage).length > 0 && { storage: page.storage }
  const json = {
    about: "Saved from the site; every word and number is replaced",
    url: page.url,
    synthetic: false,
    ...stored,
    expect: reading
  }
  await mkdir(`test/sites/${adapter.id}`, { recursive: true })
  await writeFile(`${file}.html`, htmlOf(page.html))
  await writeFile(`${file}.json`, await format(JSON.stringify(json, null, 2), { parser: "json" }))
  return file
}

const record = async (
  browser: Browser,
  what: {
    from: string
    at: string | undefined
    adapter: SiteAdapter
    name: string
    headed: boolean
  }
): Promise<number> => {
  const { adapter } = what
  const otherwise = adapter.examples[0]?.url ?? "https://site.example/"
  const tab = await openPage(browser, what.from, { ...what, otherwise })
  if (typeof tab === "string") {
    console.error(tab)
    return 1
  }
  const page = await takeSnapshot(tab, namedBy(adapter).keys)
  const replaced = scramblePage(page, adapter)
  const saved = `${htmlOf(replaced.html)}\n${replaced.url}\n${JSON.stringify(replaced.storage)}`
  const left = survivors(page, adapter, saved)
  if (left.length > 0) {
    console.error(`Not saved, because this would be left of the page: ${left.join(", ")}`)
    return 1
  }
  const before = await read(browser, adapter, page)
  const after = (await read(browser, adapter, replaced)) ?? { seen: false, why: "no-adapter" }
  const file = await save(adapter, what.name, replaced, after)
  console.log(`${file}.html\n${file}.json\n\nRead from it:\n${JSON.stringify(after, null, 2)}`)
  if (JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(after)))
    console.error(
      `\nThe page itself is read in another way than the saved one; a rule looks for a word that was replaced:\n${JSON.stringify(shapeOf(before))}`
    )
  console.log(
    "\nLook into both files before they are committed: is this what stood on the page?\n"
      + "Ids are replaced too; those that the site's rules name stay (then record it --again)."
  )
  return 0
}

/** The skeleton's own page is there to be replaced. */
const isKept = (file: string): boolean =>
  existsSync(file) && !readFileSync(file, "utf8").includes("data-fill-in")

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const at = args.indexOf("--at")
  const given = at < 0 ? undefined : args[at + 1]
  const again = args.includes("--again")
  const [from, site, name, ...more] = args.filter(
    (it, i) => it !== "--again" && (at < 0 || (i !== at && i !== at + 1))
  )
  if (from === undefined || site === undefined || name === undefined || more.length > 0)
    return wrong("It takes three arguments: where the page is, the site, the name of the case.")
  const adapter = adapters.find((it) => it.id === site)
  if (!adapter) return wrong(`There is no site "${site}" yet: npm run adapter:new ${site}`)
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/u.test(name))
    return wrong(`"${name}" is no name for a case: small letters, digits and dashes.`)
  if (given !== undefined && !URL.canParse(given)) return wrong(`This is no address: ${given}`)
  const file = `test/sites/${site}/${name}.html`
  if (isKept(file) && !again) return wrong(`${file} is there already; --again replaces it.`)

  const display = process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]
  const headed = Boolean(process.stdin.isTTY) && (Boolean(display) || process.platform !== "linux")
  const browser = await launchChromium(headed).catch((error: unknown) => {
    console.error(`No Chromium could be started (set CHROMIUM to its path): ${String(error)}`)
    return null
  })
  if (!browser) return 3
  try {
    return await record(browser, { from, at: given, adapter, name, headed })
  } finally {
    await browser.close()
  }
}
