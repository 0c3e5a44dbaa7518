/** What a start finds of the writes that were acknowledged, before anything is brought back and after. */
import type { Page } from "@playwright/test"

import type { Sum } from "./sum"
import { missingOf } from "./tally"

/** Faults told in words, of each kind. */
const SHOWN = 5

/** Adds to the sum what is found. @returns what is wrong, in words. */
export const lookInto = async (
  page: Page,
  written: ReadonlyMap<string, string>,
  sum: Sum
): Promise<string[]> => {
  const wrong: string[] = []
  const alarm = await page.evaluate(() => globalThis.keeping.check())
  const found = await page.evaluate(() => globalThis.keeping.find())
  const lost = missingOf(written, found)
  sum.lostBefore += lost.length
  if (lost.length > 0 && alarm === "") {
    sum.unnoticed += 1
    wrong.push("a loss was not noticed at start")
  }
  if (lost.length === 0 && alarm !== "") {
    sum.falseAlarms += 1
    wrong.push(`an alarm over nothing: ${alarm}`)
  }
  const after = lost.length > 0 ? await recovered(page) : found
  const gone = missingOf(written, after)
  sum.lostAfter += gone.length
  sum.torn += after.torn.length
  wrong.push(...gone.slice(0, SHOWN).map((it) => `${it.id} is ${it.why} after recovery`))
  wrong.push(...after.torn.slice(0, SHOWN))
  return wrong
}

const recovered = async (page: Page) => {
  await page.evaluate(() => globalThis.keeping.recover())
  return page.evaluate(() => globalThis.keeping.find())
}
