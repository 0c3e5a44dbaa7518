/**
 * Switches between customers on two sites, with pages that are late, hasty and out of order: a thousand
 * on each, or as many as `REGULARS_SWITCHES` says.
 */
import { type Browser, type Page, expect, test } from "@playwright/test"

import type { SiteAdapter } from "~sites/adapter"
import { adaptersFor } from "~sites/index"

import { launchChromium } from "../../scripts/recognise"
import { bundleEyes, openAt } from "../support/eyes"

const SWITCHES = Number(process.env["REGULARS_SWITCHES"]) || 1000
const PEOPLE = 60

/** A site that names people in its address and in its header, which change one after the other. */
const twoPlaces: SiteAdapter = {
  id: "two-places",
  name: "Two places",
  verifiedAt: "2026-11-22",
  confidence: "high",
  status: "working",
  evidence: "running-software",
  match: ["https://two.example/*"],
  signature: [],
  account: [],
  open: { by: "none" },
  surfaces: [
    {
      kind: "chat",
      url: "^https://two\\.example/",
      id: {
        sources: [{ from: "hash", pattern: "^#(?<id>\\d{1,9})$", kind: "id", quality: "stable" }]
      },
      name: [{ from: "text", selector: "header" }],
      confirm: [{ from: "text", selector: "header" }],
      fields: {},
      composer: [],
      observe: ["header"]
    }
  ],
  examples: [{ url: "https://two.example/#1", surface: "chat" }]
}

interface Told {
  /** Whom the page was told to be about; null: nobody, or a question to the seller. */
  id: string | null
  /** Whose address and whose header stood there at that moment. */
  address: string
  header: string
}

let browser: Browser
let script: string
test.beforeAll(async () => {
  browser = await launchChromium()
  script = await bundleEyes()
})
test.afterAll(() => browser.close())

/**
 * In the page, under a clock that stands still until it is moved: a seller who clicks from chat to
 * chat, now and then in haste, and a page whose halves follow up to `late` ms after the click.
 */
const drive = (page: Page, adapters: readonly SiteAdapter[], show: string, late: number) =>
  page.evaluate(`(() => {
    ${script}
    let seed = 20261122
    const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
    const told = (window.told = [])
    const show = ${show}
    const on = (window.on = { address: "1", header: "1", want: "1" })
    show.address("1"); show.header("1")
    eyes.watch(document, ${JSON.stringify(adapters)}, (it) => {
      const asks = !it.seen || it.sighting.ambiguous || !it.sighting.identity
      told.push({ id: asks ? null : it.sighting.identity.value, ...on })
    }, new AbortController().signal)
    const put = (what, id) => { on[what] = id; show[what](id) }
    // An answer that comes after a later click's shows for a moment, until the page mends itself.
    const later = (what, id) => setTimeout(() => {
      put(what, id)
      if (id !== on.want) setTimeout(() => put(what, on.want), random() * 400)
    }, random() * ${late})
    let left = ${SWITCHES}
    const click = () => {
      if (left-- === 0) return void (window.done = true)
      const id = String(1 + Math.floor(random() * ${PEOPLE}))
      on.want = id
      later("address", id); later("header", id)
      setTimeout(click, random() < 0.3 ? random() * 600 : ${late} + random() * 6000)
    }
    setTimeout(click, 8000)
  })()`)

const run = async (page: Page): Promise<Told[]> => {
  while (!(await page.evaluate("window.done"))) await page.clock.runFor(600_000)
  await page.clock.runFor(20_000)
  const told = await page.evaluate<Told[]>("window.told")
  await page.close()
  return told
}

/** Every tenth shares their name with the one before. */
const nameOf = (id: string): string => `Customer ${Number(id) % 10 === 0 ? Number(id) - 1 : id}`

/** Told as a person by whom the other half of the page did not stand at that moment. */
const wrong = (told: readonly Told[]) =>
  told.filter(
    ({ id, address, header }) => id !== null && (id !== address || nameOf(id) !== nameOf(header))
  )

test("a page whose address and header change apart: never the wrong customer", async () => {
  test.setTimeout(300_000)
  const show = `{ address: (id) => history.replaceState(null, "", "#" + id),
    header: (id) => (document.querySelector("header").textContent = (${nameOf.toString()})(id)) }`
  const page = await openAt(browser, "https://two.example/#1", "<header></header>")
  await drive(page, [twoPlaces], show, 2000)
  const told = await run(page)
  expect(wrong(told)).toEqual([])
  const named = told.filter((it) => it.id !== null)
  expect(named.length, "and it names who is there").toBeGreaterThan(SWITCHES / 2)
})

test("Telegram's own two ids, out of order: never the wrong customer", async () => {
  test.setTimeout(300_000)
  const body = `<div id="middle"><div class="MiddleHeader"><div class="Transition_slide-active"><div class="ChatInfo">
    <div class="Avatar" data-peer-id="1"></div><h3 class="fullName"></h3></div></div></div></div>`
  const show = `{ address: (id) => history.replaceState(null, "", "#" + id),
    header: (id) => { document.querySelector(".Avatar").dataset.peerId = id;
      document.querySelector("h3").textContent = "Customer " + id } }`
  const url = "https://web.telegram.org/a/#1"
  const page = await openAt(browser, url, body)
  await drive(page, adaptersFor(url), show, 2000)
  const told = await run(page)
  expect(wrong(told)).toEqual([])
  expect(told.filter((it) => it.id !== null).length).toBeGreaterThan(SWITCHES / 2)
})
