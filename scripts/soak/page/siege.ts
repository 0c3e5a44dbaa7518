/** One site's saved page under siege: every attack there is, while the seller works in the bar. */
import type { Frame, Page } from "@playwright/test"
import { build } from "esbuild"

import type { Fixture } from "../../../test/sites/fixtures"
import type { Seller } from "../../../test/support/seller"
import { byKind } from "./by-kind"
import { noteByHand, plantCanaries, records, sought } from "./canaries"
import { clickThrough, coverNames } from "./clickjack"
import { frameBox } from "./frame-box"
import type { Haul } from "./hostile/harness"

export interface Siege {
  site: string
  page: string
  /** The bar stood in the page; else it cannot: the attacks had the content script alone. */
  bar: boolean
  /** Attacks that were made, and how many of them saw anything at all. */
  attacks: number
  heard: number
  /** Secrets that a page came to see: which attack, and what. */
  leaks: Haul["leaks"]
  /** What was changed without the seller. */
  acts: string[]
  /** How many attacks saw the text that the seller then put in: 0 and the spies are blind. */
  control: number
  seconds: number
}

export const bundleHostile = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ["scripts/soak/page/hostile/index.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "ascii"
  })
  return outputFiles[0]?.text ?? ""
}

const PATIENCE = 5000
const BOXES = "textarea, [contenteditable=true], [contenteditable=''], [role=textbox]"

const hostile = <T>(page: Page, call: string): Promise<T> => page.evaluate(`window.hostile.${call}`)

const opened = async (seller: Seller, fixture: Fixture, script: string): Promise<Page> => {
  const page = await seller.context.newPage()
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: fixture.html })
      : route.fulfill({ status: 204, body: "" })
  )
  const told = {
    guessedId: seller.extensionId,
    saidName: fixture.expect.seen ? fixture.expect.sighting.name : ""
  }
  await page.addInitScript({
    content: `Object.assign(window, ${JSON.stringify(told)});
      for (const [key, value] of Object.entries(${JSON.stringify(fixture.storage)})) localStorage.setItem(key, value);
      ${script}`
  })
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined))
  await page.goto(fixture.url)
  return page
}

/** The bar at the caret with the canary in sight; null where the page has no place for a frame. */
const openBar = async (seller: Seller, page: Page): Promise<Frame | null> => {
  await page.bringToFront()
  const own = seller.context.pages().length
  const boxes = page.locator(BOXES).locator("visible=true")
  if ((await boxes.count()) > 0)
    await boxes
      .first()
      .click({ timeout: 1000, force: true })
      .catch(() => undefined)
  await seller.chord(page)
  try {
    const bar = await seller.bar(page)
    await bar.getByRole("combobox").fill(sought)
    await bar.getByRole("option").first().waitFor({ timeout: PATIENCE })
    return bar
  } catch {
    for (const small of seller.context.pages().slice(own)) await small.close()
    return null
  }
}

/** The bar is open with a line in it. */
const stands = async (page: Page, bar: Frame | null): Promise<boolean> =>
  bar !== null
  && !bar.isDetached()
  && ((await frameBox(page))?.visible ?? false)
  && (await bar
    .getByRole("option")
    .count()
    .catch(() => 0)) > 0

const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(before).filter((table) => before[table] !== after[table])

export const besiege = async (seller: Seller, fixture: Fixture, script: string): Promise<Siege> => {
  const started = Date.now()
  await plantCanaries(seller, fixture)
  const page = await opened(seller, fixture, script)
  try {
    for (let until = Date.now() + PATIENCE; Date.now() < until;)
      if (await seller.reading(page)) break
    let bar = await openBar(seller, page)
    const withBar = bar !== null
    if (bar) {
      // The seller's own act, by keys: it is written, and the page hears nothing of it.
      const notes = (await seller.rows("notes")).length
      await bar.getByRole("combobox").fill(`+${noteByHand}`)
      await page.keyboard.press("Enter")
      for (let until = Date.now() + PATIENCE; Date.now() < until;)
        if ((await seller.rows("notes")).length > notes) break
      bar = await openBar(seller, page)
    }
    const before = await records(seller)
    const acts: string[] = []
    const looked = async (what: string) => {
      const now = await records(seller)
      for (const table of changed(before, now)) acts.push(`${what}: ${table}`)
      Object.assign(before, now)
    }

    const ids = await hostile<string[]>(page, "striking()")
    const families = byKind(ids, (id) => id.split(":")[0] ?? "")
    for (const [family, members] of families) {
      if (withBar && !(await stands(page, bar))) bar = await openBar(seller, page)
      for (const id of members) await hostile(page, `strike(${JSON.stringify(id)})`)
      await looked(family)
    }
    for (const name of withBar ? coverNames : []) {
      if (!(await stands(page, bar))) bar = await openBar(seller, page)
      if (bar && !(await clickThrough(page, bar, name))) acts.push(`cover not noticed: ${name}`)
    }
    await looked("clicks")

    const all = await hostile<string[]>(page, "ids()")
    const haul = await hostile<Haul>(page, "haul()")
    const leaks = haul.leaks.slice()
    await plainText(page)
    const blind = new Set(leaks.map(({ attack }) => attack))
    const control = await hostile<Haul>(page, "haul()")
    return {
      site: fixture.site,
      page: fixture.page,
      bar: withBar,
      attacks: all.length + (withBar ? coverNames.length : 0),
      heard: Object.keys(haul.heard).length,
      leaks,
      acts,
      control: new Set(control.leaks.map(({ attack }) => attack).filter((it) => !blind.has(it)))
        .size,
      seconds: Math.round((Date.now() - started) / 1000)
    }
  } finally {
    await page.close()
  }
}

/** The control: a canary in the page itself, as when the seller inserts a text. The spies must see it. */
const plainText = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const box = document.createElement("textarea")
    box.id = "hostile-control"
    document.body.append(box)
  })
  const box = page.locator("#hostile-control")
  await box.focus()
  await box.pressSequentially(sought)
  await page.keyboard.press("Control+A")
  await page.keyboard.press("Control+C")
}
