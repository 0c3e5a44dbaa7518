/** What a start finds of the writes that were acknowledged, before anything is brought back and after. */
import type { Page } from "@playwright/test"

import { inTime } from "../in-time"
import type { Found } from "./find"
import type { Keeping } from "./keeping-page"
import type { Sum } from "./sum"
import { missingOf } from "./tally"

/** Faults told in words, of each kind. */
const SHOWN = 5

/** What is asked of the page after a start. */
export type Started = Pick<Keeping, "find" | "check" | "recover">

export const startedIn = (page: Page): Started => ({
  find: () => inTime(page.evaluate(() => globalThis.keeping.find())),
  check: () => inTime(page.evaluate(() => globalThis.keeping.check())),
  recover: () => inTime(page.evaluate(() => globalThis.keeping.recover()))
})

/** Adds to the sum what is found. @returns what is wrong, in words. */
export const lookInto = async (
  { find, check, recover }: Started,
  written: ReadonlyMap<string, string>,
  sum: Sum
): Promise<string[]> => {
  const isWhole = (it: Found) => missingOf(written, it).length + it.torn.length === 0
  const left = await find()
  sum.lostBefore += missingOf(written, left).length
  sum.tornBefore += left.torn.length
  const alarm = await check()
  // A start finishes by itself what can be finished exactly.
  const started = isWhole(left) ? left : await find()
  const wrong: string[] = []
  if (!isWhole(started) && alarm === "") {
    sum.unnoticed += 1
    wrong.push("a loss was not noticed at start")
  }
  if (isWhole(started) && alarm !== "") {
    sum.falseAlarms += 1
    wrong.push(`an alarm over nothing: ${alarm}`)
  }
  if (alarm !== "") await recover()
  const after = alarm === "" ? started : await find()
  const gone = missingOf(written, after)
  sum.lostAfter += gone.length
  sum.torn += after.torn.length
  wrong.push(...gone.slice(0, SHOWN).map((it) => `${it.id} is ${it.why} after recovery`))
  wrong.push(...after.torn.slice(0, SHOWN))
  return wrong
}
