/**
 * `npm run soak:windows -- --cycles 10000 --json`: two windows of a real browser on one database,
 * with the project's own store and jobs, do things at random at the same time: edits of the same
 * notes, fields and tags, merges, taking apart, undo. After each cycle nothing may be lost.
 * Exit code 1 if anything is; `--seed` begins elsewhere.
 */
import { parseArgs } from "node:util"

import { type Browser, chromium, type Page } from "@playwright/test"

import { CHROMIUM, FLAGS } from "../../test/support/browser"
import type { Done } from "./acts"
import type { Faults } from "./check"
import { inTime } from "./in-time"
import { progress } from "./progress"
import { serveWindows } from "./serve"
import type { SoakWindow } from "./window"

declare global {
  var soak: SoakWindow
}

/** Things that each window does in a cycle. */
const STEPS = 8
/** Faults that are told in words. */
const SHOWN = 10
/** Pairs of windows at work at once, each on a database of its own. */
const PAIRS = 3

const cycle = async (windows: readonly [Page, Page], seed: number): Promise<Faults> => {
  const [first] = windows
  await first.evaluate((it) => globalThis.soak.begin(it), seed)
  const acted = await Promise.all(
    windows.map((page, at) =>
      page.evaluate((it) => globalThis.soak.act(it.seed, it.steps), {
        seed: seed * 2 + at,
        steps: STEPS
      })
    )
  )
  const done: Done[] = acted.flat()
  const faults = await first.evaluate((it) => globalThis.soak.check(it), done)
  done.push(...(await first.evaluate(() => globalThis.soak.takeApart())))
  const apart = await first.evaluate((it) => globalThis.soak.check(it), done)
  return {
    lostUpdates: [...faults.lostUpdates, ...apart.lostUpdates],
    orphans: [...faults.orphans, ...apart.orphans],
    mismatches: [...faults.mismatches, ...apart.mismatches]
  }
}

/** Of one session, so that both are on one database. */
const openTwo = async (browser: Browser, address: string): Promise<readonly [Page, Page]> => {
  const context = await browser.newContext()
  const open = async () => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  return [await open(), await open()]
}

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "100" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false }
    }
  })
  const [cycles, seed] = [Number(values.cycles), Number(values.seed)]
  const { address, stop } = await serveWindows()
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] })
  const sum = { cycles: 0, lostUpdates: 0, orphans: 0, mismatches: 0, stuck: 0, seconds: 0 }
  const start = performance.now()
  const say = progress()
  let [begun, shown] = [0, 0]
  /** Two windows on a database of their own, one cycle after the other. */
  const pair = async () => {
    let windows = await openTwo(browser, address)
    while (begun < cycles) {
      const at = seed + begun++
      sum.cycles += 1
      const faults = await inTime(cycle(windows, at)).catch((error: unknown) => String(error))
      if (typeof faults === "string") {
        sum.stuck += 1
        process.stderr.write(`seed ${at}: ${faults}\n`)
        windows = await openTwo(browser, address)
        continue
      }
      for (const kind of ["lostUpdates", "orphans", "mismatches"] as const) {
        sum[kind] += faults[kind].length
        for (const it of faults[kind])
          if (shown++ < SHOWN) process.stderr.write(`seed ${at}, ${kind}: ${it}\n`)
      }
      say(`${sum.cycles} cycles`)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(PAIRS, cycles) }, pair))
  } finally {
    await browser.close()
    stop()
  }
  sum.seconds = Math.round((performance.now() - start) / 100) / 10
  process.stdout.write(
    values.json
      ? `${JSON.stringify(sum)}\n`
      : `${sum.cycles} cycles in ${sum.seconds} s: ${sum.lostUpdates} lost updates, `
          + `${sum.orphans} orphans, ${sum.mismatches} mismatches, ${sum.stuck} stuck\n`
  )
  return sum.lostUpdates + sum.orphans + sum.mismatches + sum.stuck > 0 ? 1 : 0
}
