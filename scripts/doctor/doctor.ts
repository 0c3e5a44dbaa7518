/**
 * `npm run doctor [<site> …]`: every site, or just these, looked over in a real Chromium by the very
 * engine that ships: its shape, its permissions, the age of its facts, its selectors, its saved pages.
 *
 * `-- --json`: standard output is one JSON array of `Finding` and nothing else (with `npm run -s`).
 * Exit code: 0 all well, 1 something is not, 2 no such site, 3 no browser.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs"

import type { Browser } from "@playwright/test"

import { adapters } from "~sites/index"

import { bundleEngine, launchChromium, openTab } from "../recognise"
import { type Finding, examine } from "./examine"
import { MACHINERY } from "./machinery"
import { openRoom } from "./read-fixtures"

const examineAll = async (browser: Browser, wanted: typeof adapters): Promise<Finding[]> => {
  const tab = await openTab(browser)
  await openRoom(tab, await bundleEngine())
  const findings: Finding[] = []
  for (const adapter of wanted) findings.push(await examine(tab, adapter))
  return findings
}

/** Files of sites that are not in the list: nobody is asked by their rules. */
const unregistered = (): string[] => {
  const known = new Set(adapters.map((it) => it.id))
  return readdirSync("src/sites")
    .filter((file) => file.endsWith(".ts") && !MACHINERY.includes(file))
    .map((file) => file.replace(/\.ts$/u, ""))
    .filter((id) => !known.has(id))
}

/** What a skeleton has left to be done: said, and no fault of a site that is marked broken. */
const toFillIn = (id: string): number => {
  const file = `src/sites/${id}.ts`
  return existsSync(file) ? (readFileSync(file, "utf8").match(/FILL IN/gu) ?? []).length : 0
}

const print = (findings: readonly Finding[]): void => {
  const width = Math.max(...findings.map((it) => it.id.length))
  for (const { id, ok, kind, status, confidence, verifiedAt, fixtures, problems } of findings) {
    const pages = `${fixtures.passed} of ${fixtures.passed + fixtures.failed} pages`
    const facts = [kind, confidence, verifiedAt, pages, ...(status === "broken" ? ["broken"] : [])]
    console.log(`${ok ? "ok    " : "not ok"}  ${id.padEnd(width)}  ${facts.join(", ")}`)
    for (const it of problems) console.log(`        ${it}`)
    const open = toFillIn(id)
    if (open > 0) console.log(`        ${open} places in src/sites/${id}.ts still say FILL IN`)
  }
  const ill = findings.filter((it) => !it.ok).length
  console.log(`\n${findings.length - ill} ok, ${ill} not ok`)
}

/** Runs the command; returns its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const json = args.includes("--json")
  const names = args.filter((it) => it !== "--json")
  const strange = names.filter((name) => !adapters.some((it) => it.id === name))
  if (strange.length > 0) {
    console.error(`There is no site "${strange.join('", "')}" in src/sites/index.ts.`)
    return 2
  }
  const wanted = adapters.filter((it) => names.length === 0 || names.includes(it.id))
  const browser = await launchChromium().catch((error: unknown) => {
    console.error(`No Chromium could be started (set CHROMIUM to its path): ${String(error)}`)
    return null
  })
  if (!browser) return 3
  try {
    const findings = await examineAll(browser, wanted)
    if (json) console.log(JSON.stringify(findings, null, 2))
    else print(findings)
    const stray = names.length === 0 ? unregistered() : []
    for (const id of stray) console.error(`src/sites/${id}.ts is not in src/sites/index.ts`)
    return findings.every((it) => it.ok) && stray.length === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}
