/** The soak's browser: `npm run soak:insert` starts it and reads what it leaves. */
import { writeFileSync } from "node:fs"

import { type Page, test } from "@playwright/test"

import { type Seller, startSeller } from "../../../test/support/seller"
import { aReply } from "../../../test/support/triggers"
import { randomFrom } from "../random"
import { type Place, startPlaces } from "./places"
import { draftFrom, replyFrom } from "./texts"

/** So many replies are there to choose from. */
const REPLIES = 60
/** How long a text may take to stand in the editor, in ms. */
const PATIENCE = 10_000

interface Fault {
  place: string
  seed: number
  expected: string
  found: string
}

/** Spaces at the ends of lines are kept by some editors as no-break spaces, as when they are typed. */
const plain = (text: string) => text.replaceAll("\u00a0", " ")

const comes = async (page: Page, place: Place, wanted: string): Promise<string> => {
  const until = Date.now() + PATIENCE
  for (;;) {
    const found = plain(await place.text(page))
    if (found === wanted || Date.now() > until) return found
  }
}

const type = async (page: Page, text: string) => {
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) await page.keyboard.press("Shift+Enter")
    await page.keyboard.type(line)
  }
}

const timesGiven = async (seller: Seller): Promise<number> =>
  (await seller.rows("snippets")).reduce((sum, it) => sum + Number(it["uses"]), 0)

/** One text into one draft. null, or what is wrong with it. */
const cycle = async (
  seller: Seller,
  page: Page,
  place: Place,
  replies: readonly string[],
  seed: number
): Promise<{ fault: Fault | null; expected: string }> => {
  const random = randomFrom(seed)
  const draft = draftFrom(random)
  const number = random.below(replies.length)
  const fail = (expected: string, found: string) => ({
    fault: { place: place.name, seed, expected, found },
    expected
  })
  const given = await timesGiven(seller)
  await place.clear(page)
  await place.box(page).click()
  const whole = draft.head + draft.rest
  await type(page, whole)
  for (const _ of draft.rest) await page.keyboard.press("ArrowLeft")
  const typed = await comes(page, place, whole)
  if (typed !== whole) return fail(whole, typed)
  const caret = (await place.caret?.(page)) ?? draft.head.length
  await seller.chord(page)
  const bar = await seller.bar(page)
  await page.keyboard.type(`q${number}`)
  await bar
    .getByRole("option")
    .first()
    .filter({ hasText: `Reply ${number}.` })
    .waitFor()
  await page.keyboard.press("Enter")
  const expected = whole.slice(0, caret) + (replies[number] ?? "") + whole.slice(caret)
  const found = await comes(page, place, expected)
  if (found !== expected) return fail(expected, found)
  // The extension has looked whether the text stays, and keeps that it was given.
  const until = Date.now() + PATIENCE
  while ((await timesGiven(seller)) === given)
    if (Date.now() > until) return fail(expected, "inserted, and not reported")
  const later = plain(await place.text(page))
  return later === expected ? { fault: null, expected } : fail(expected, later)
}

const {
  cycles = 40,
  seed = 1,
  only = ""
}: { cycles?: number; seed?: number; only?: string } = JSON.parse(
  process.env["REGULARS_SOAK"] ?? "{}"
)

test("insertion", async () => {
  const start = performance.now()
  const { places: all, stop } = await startPlaces()
  const places = all.filter((it) => !only || it.name === only)
  const seller = await startSeller(["http://localhost/*"])
  const sum = { cycles: 0, failures: 0, gone: 0, byPlace: {} as Record<string, number>, seconds: 0 }
  const faults: Fault[] = []
  // After every place: a run that is cut off leaves what it has seen.
  const keep = () => {
    sum.failures = faults.length
    sum.seconds = Math.round((performance.now() - start) / 100) / 10
    writeFileSync("build/soak-insert.json", JSON.stringify({ sum, faults }, null, 2))
    return sum
  }
  try {
    const random = randomFrom(seed)
    const replies = Array.from({ length: REPLIES }, () => replyFrom(random))
    const rows = replies.map((text, at) => aReply(`Reply ${at}.`, `q${at}`, text))
    await seller.seed("snippets", rows)
    for (const [at, place] of places.entries()) {
      const page = await seller.context.newPage()
      await place.open(page)
      for (let count = at; count < cycles; count += places.length) {
        const { fault } = await cycle(seller, page, place, replies, seed + count)
        sum.cycles += 1
        sum.byPlace[place.name] = (sum.byPlace[place.name] ?? 0) + 1
        if (fault) faults.push(fault)
        if (fault) process.stderr.write(`${JSON.stringify(fault)}\n`)
      }
      const { failures, seconds } = keep()
      process.stderr.write(`${place.name}: ${sum.cycles} done, ${failures} wrong, ${seconds} s\n`)
      sum.gone += await place.gone(page)
      await page.close()
    }
  } finally {
    await seller.close()
    await stop()
  }
  keep()
})
