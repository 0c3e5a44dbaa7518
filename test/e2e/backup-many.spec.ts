/** Backups of many rows in a real browser: its database, its packing, folders of its own kind. */
import { createServer } from "node:http"

import { chromium, expect, test } from "@playwright/test"
import { build } from "esbuild"

/** `REGULARS_ROWS=100000 npx playwright test backup-many` for as many as the largest sellers have. */
const rows = Number(process.env["REGULARS_ROWS"] ?? 5000)

/**
 * The longest that a page may be held up: in ms, and as a part of the whole on a machine so busy that
 * everything takes many times as long.
 */
const frozen = { ms: 500, part: 0.2 }

const polyfill = `
const kept = new Map()
export default { storage: { local: {
  get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (them) => { for (const [key, it] of Object.entries(them)) kept.set(key, it) },
  remove: async (key) => { kept.delete(key) },
  onChanged: { addListener() {}, removeListener() {} }
} } }`

const serve = async () => {
  const { outputFiles } = await build({
    entryPoints: ["test/support/backup-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "ascii",
    logLevel: "silent",
    plugins: [
      {
        name: "no extension",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^webextension-polyfill$/ }, (it) => ({
            path: it.path,
            namespace: "none"
          }))
          onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: polyfill }))
        }
      }
    ]
  })
  const script = outputFiles[0]?.text ?? ""
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js"
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" })
    response.end(
      isScript ? script : '<!doctype html><title>B</title><script src="/page.js"></script>'
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  const at = server.address()
  const port = typeof at === "object" && at ? at.port : 0
  return { address: `http://localhost:${port}/`, stop: () => server.close() }
}

test("many rows go out, are proved and come back whole, and the page is never frozen", async () => {
  test.setTimeout(rows * 3 + 120_000)
  const { address, stop } = await serve()
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium" })
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.evaluate((count) => globalThis.backups.fill(count), rows)
    expect(await page.evaluate(() => globalThis.backups.setUp())).toMatchObject({ ok: true })
    const backedUp = await page.evaluate(() => globalThis.backups.backUp())
    expect(backedUp.result).toMatchObject({ ok: true, last: { readBack: true, rows: rows + 1 } })
    const snapshot = await page.evaluate(() => globalThis.backups.snapshot())
    expect(snapshot.result).toMatchObject({ ok: true })

    await page.evaluate(() => globalThis.backups.empty())
    const opened = await page.evaluate(() => globalThis.backups.open())
    if (!opened.result.ok) throw new Error(JSON.stringify(opened.result))
    const { stage } = opened.result.staged
    const restored = await page.evaluate((it) => globalThis.backups.restore(it), stage)
    expect(restored.result).toMatchObject({ ok: true })
    const whole = { contacts: rows, picture: 60_000, checked: { ok: true } }
    expect(await page.evaluate(() => globalThis.backups.look())).toMatchObject(whole)

    await page.evaluate(() => globalThis.backups.empty())
    const name = snapshot.result.ok ? snapshot.result.snapshot.name : ""
    const again = await page.evaluate((it) => globalThis.backups.restoreSnapshot(it), name)
    expect(again.result).toMatchObject({ ok: true })
    expect(await page.evaluate(() => globalThis.backups.look())).toMatchObject(whole)

    const steps = { backedUp, snapshot, opened, restored, again }
    const times = Object.entries(steps).map(([step, { longest, took }]) => ({
      step,
      longest,
      took
    }))
    if (process.env["REGULARS_ROWS"]) console.log(JSON.stringify(times))
    expect(
      times.filter(({ longest, took }) => longest > Math.max(frozen.ms, took * frozen.part))
    ).toEqual([])
  } finally {
    await browser.close()
    stop()
  }
})
