/**
 * What recognising a page costs, site by site, on pages of 20,000 nodes: `npm run bench:sites`.
 * In real Chromium; beside it one `querySelectorAll` over the same page, to compare with.
 */
import { readFileSync } from "node:fs"

import { test } from "@playwright/test"
import { build } from "esbuild"

import { adapters, adaptersFor } from "~sites/index"

import { launchChromium } from "../../scripts/recognise"
import { fixtures } from "../sites/fixtures"

const NODES = 20_000
const ROUNDS = 41

const engine = async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { readFirst } from "~sites/engine"', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "eyes"
  })
  return outputFiles[0]?.text ?? ""
}

/** In the page: the middle and the slowest of many readings, in ms. */
const measure = (script: string, url: string) => `(() => {
  ${script}
  const many = document.createElement("div")
  many.innerHTML = '<div class="row"><span title="a">x</span></div>'.repeat(${NODES / 2})
  document.body.append(many)
  const of = (work) => {
    const times = []
    for (let round = 0; round < ${ROUNDS}; round++) {
      // Changed before each look, so that nothing is answered from a memory of the browser's; laid
      // out before the clock runs, as the page itself would have.
      many.append(document.createElement("i"))
      many.getBoundingClientRect()
      const began = performance.now()
      work()
      times.push(performance.now() - began)
    }
    times.sort((a, b) => a - b)
    return [times[Math.floor(times.length / 2)], times.at(-1)]
  }
  const adapters = ${JSON.stringify(adaptersFor(url))}
  return { ours: of(() => eyes.readFirst(document, ${JSON.stringify(url)}, adapters)),
    plain: of(() => document.querySelectorAll("[data-none=x] i").length) }
})()`

test("recognition", async () => {
  test.setTimeout(600_000)
  const browser = await launchChromium()
  const script = await engine()
  const page = await browser.newPage()
  for (const { id } of adapters) {
    const fixture = fixtures.find((it) => it.site === id && it.expect.seen)
    if (!fixture) continue
    await page.unrouteAll()
    await page.route("**/*", (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            contentType: "text/html; charset=utf-8",
            body: readFileSync(fixture.file, "utf8")
          })
        : route.abort()
    )
    await page.goto(fixture.url)
    const { ours, plain } = await page.evaluate<{ ours: number[]; plain: number[] }>(
      measure(script, fixture.url)
    )
    const say = (ms: number | undefined) => (ms ?? 0).toFixed(2).padStart(7)
    process.stdout.write(
      `${id.padEnd(24)} median ${say(ours[0])} ms, slowest ${say(ours[1])} ms; `
        + `one querySelectorAll ${say(plain[0])} ms\n`
    )
  }
  await browser.close()
})
