/** What sites do to a reader without meaning ill: re-used rows, floods, frames, badges, slow rules. */
import { type Browser, type Page, expect, test } from "@playwright/test"

import type { SiteAdapter } from "~sites/adapter"
import { adaptersFor } from "~sites/index"

import { launchChromium } from "../../scripts/recognise"
import { bundleEyes, openAt, told, watchIn } from "../support/eyes"

const WHATSAPP = "https://web.whatsapp.com/"
const chat = (name: string) => `<div id="main"><header><div role="button">
  <span id="name" dir="auto">${name}</span></div></header></div>`
const list = `<div id="pane-side">${`<div role="row"><div data-testid="cell-frame-title"><span title="Anna">Anna</span></div></div>`.repeat(3)}</div>`

let browser: Browser
let script: string
test.beforeAll(async () => {
  browser = await launchChromium()
  script = await bundleEyes()
})
test.afterAll(() => browser.close())

const start = (page: Page, adapters = adaptersFor(page.url())) => watchIn(page, script, adapters)
const pass = (page: Page, ms: number) => page.clock.runFor(ms)
const setName = (page: Page, name: string) =>
  page.evaluate((it) => {
    const span = document.querySelector("#name")
    if (span) span.textContent = it
  }, name)

test("a list that re-uses its rows while it scrolls names nobody who is not in the header", async () => {
  const page = await openAt(browser, WHATSAPP, `<div id="app">${list}${chat("Boris")}</div>`)
  await start(page)
  await pass(page, 400)
  for (const at of [1, 2, 3, 4, 5]) {
    await page.evaluate((round) => {
      for (const [row, span] of document.querySelectorAll("#pane-side span").entries())
        span.setAttribute("title", (span.textContent = `Row ${round}.${row}`))
    }, at)
    await pass(page, 500)
  }
  expect(await told(page)).toEqual(["Boris"])
  await page.close()
})

test("two rows of one name, and it is nobody's for sure", async () => {
  const page = await openAt(browser, WHATSAPP, `<div id="app">${list}${chat("Anna")}</div>`)
  await start(page)
  await pass(page, 400)
  expect(await told(page)).toEqual(["Anna?"])
  await page.close()
})

test("a count and an icon's name beside the customer's name are no part of it", async () => {
  const icon = `<span>wds-ic-verified-filled</span>`
  const page = await openAt(browser, WHATSAPP, `<div id="app">${chat(`${icon}Boris 😀`)}</div>`)
  await start(page)
  await pass(page, 400)
  expect(await told(page)).toEqual(["Boris 😀"])
  await page.close()
})

test("a flood of a thousand changes a second in the header: the right one, in time", async () => {
  const page = await openAt(browser, WHATSAPP, `<div id="app">${chat("Anna")}</div>`, false)
  await start(page)
  await page.waitForFunction("window.told.length === 1")
  await page.evaluate(() => {
    const span = document.querySelector("#name")
    if (!span) throw new Error("no header")
    span.textContent = "Boris"
    let count = 0
    const { port1, port2 } = new MessageChannel()
    // Several a millisecond, each in a task of its own: timers are not that quick.
    port1.addEventListener("message", () => {
      span.setAttribute("data-flood", String(count++))
      Object.assign(window, { flood: count })
      if (count < 100_000) port2.postMessage(null)
    })
    port1.start()
    port2.postMessage(null)
  })
  await page.waitForFunction("window.told.length === 2")
  expect(await told(page)).toEqual(["Anna", "Boris"])
  expect(await page.evaluate<number>("window.flood")).toBeGreaterThan(1000)
  await page.close()
})

test("a rule that is slow takes a fiftieth of the page's time at most, and still tells", async () => {
  const page = await openAt(browser, WHATSAPP, `<div id="app">${chat("Anna")}</div>`, false)
  await page.evaluate(() => {
    // As a selector would on a page that was built to make it slow.
    const find = Document.prototype.querySelectorAll
    const taken: number[] = []
    Object.assign(window, { taken })
    Document.prototype.querySelectorAll = function (this: Document, selector: string) {
      const until = performance.now() + 20
      while (performance.now() < until);
      taken.push(performance.now())
      return find.call(this, selector)
    } as typeof find
  })
  await start(page)
  await page.waitForFunction("window.told.length > 0")
  const looks = () => page.evaluate<number>("window.taken.length")
  const before = await looks()
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const span = document.querySelector("#name")
        let count = 0
        const every = setInterval(() => {
          if (span) span.textContent = `Boris ${count++}`
          if (count > 200) resolve(clearInterval(every))
        }, 10)
      })
  )
  // Two seconds of changes, which a rule that costs nothing would be asked about several times.
  expect((await looks()) - before).toBeLessThanOrEqual(4)
  await page.close()
})

test("a selector or a pattern that cannot be: nothing is read, nothing is thrown", async () => {
  const [known] = adaptersFor(WHATSAPP)
  if (!known) throw new Error("no adapter")
  const broken: SiteAdapter = {
    ...known,
    id: "broken",
    account: [{ from: "url", pattern: "(?<id>" }],
    surfaces: known.surfaces.map((it) => ({
      ...it,
      when: [":has(:has("],
      name: [{ from: "text", selector: ">>>" }]
    }))
  }
  const page = await openAt(browser, WHATSAPP, `<div id="app">${chat("Anna")}</div>`)
  const thrown: string[] = []
  page.on("pageerror", (error) => thrown.push(error.message))
  await start(page, [broken, known])
  await pass(page, 400)
  expect(await told(page), "the next rule reads it").toEqual(["Anna"])
  await setName(page, "Boris")
  await pass(page, 400)
  expect(await told(page)).toEqual(["Anna", "Boris"])
  expect(thrown).toEqual([])
  await page.close()
})

test("what stands in an open shadow root, a closed frame, a frame of another origin", async () => {
  const [known] = adaptersFor(WHATSAPP)
  if (!known) throw new Error("no adapter")
  const inner = (selector: string): SiteAdapter => ({
    ...known,
    surfaces: [
      {
        kind: "chat",
        url: "^https://web\\.whatsapp\\.com/",
        id: { sources: [{ from: "text", selector, kind: "name", quality: "guess" }] },
        name: [{ from: "text", selector }],
        fields: {},
        composer: [],
        observe: [selector]
      }
    ]
  })
  const body = `<div id="host"><template shadowrootmode="open"><i>Anna</i></template></div>
    <iframe id="own" srcdoc="<i>Boris</i>"></iframe>
    <iframe id="other" src="https://other.example/"></iframe>`
  const page = await openAt(browser, WHATSAPP, body)
  for (const [selector, wanted] of [
    ["#host >>> i", "Anna"],
    ["#own >>> i", "Boris"],
    ["#other >>> i", "no-identity"],
    ["#own >>> b >>> i", "no-identity"]
  ] as const) {
    await start(page, [inner(selector)])
    await pass(page, 400)
    expect(await told(page), selector).toEqual([wanted])
    if (wanted !== "no-identity") {
      await page.evaluate(
        (it) => {
          const host = document.querySelector(it)
          const inside = host?.shadowRoot ?? (host as HTMLIFrameElement).contentDocument
          inside?.querySelector("i")?.append(" B.")
        },
        selector.split(" >>> ")[0] ?? ""
      )
      await pass(page, 400)
      expect(await told(page), "and it is watched there").toEqual([wanted, `${wanted} B.`])
    }
    await page.evaluate("window.control.abort()")
  }
  await page.close()
})
