/** `soak:kill`, short: the browser is killed while it writes; nothing acknowledged may be lost. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, test } from "@playwright/test"

import { backends } from "../../scripts/soak/kill/backend"
import { cutLastRecord, newestLog } from "../../scripts/soak/kill/cut-record"
import { series } from "../../scripts/soak/kill/series"
import { withKeepingPage } from "../../scripts/soak/kill/soak-build"
import { startStore } from "../../scripts/soak/kill/store-browser"
import { BUILD } from "../support/seller"

let build = ""
test.beforeAll(async () => {
  build = await withKeepingPage(BUILD)
})
test.afterAll(() => rm(build, { recursive: true, force: true }))

for (const backend of backends)
  test(`killed in the middle of writing, nothing is lost in ${backend}`, async () => {
    test.setTimeout(120_000)
    const faults: string[] = []
    const onFault = (words: string) => void faults.push(words)
    const sum = await series({ build, backend, cycles: 3, seed: Date.now(), onFault })
    expect(faults).toEqual([])
    expect(sum).toMatchObject({ backend, cycles: 3, lostAfter: 0, torn: 0, stuck: 0 })
    // Each cycle waited for one at least.
    expect(sum.acknowledged).toBeGreaterThanOrEqual(3)
  })

test("a record that a kill cut in two does not cost the database at the start after next", async () => {
  test.setTimeout(240_000)
  const profile = await mkdtemp(path.join(tmpdir(), "regulars-cut-"))
  const run = async (seed: number) => {
    const before = await newestLog(profile).catch(() => "")
    const browser = await startStore({ build, profile, backend: "leveldb" })
    try {
      const { page } = browser
      const found = Object.keys((await page.evaluate(() => globalThis.keeping.find())).changes)
      const alarm = await page.evaluate(() => globalThis.keeping.check())
      // What is written from here on must not stand behind the record that was cut.
      await expect.poll(() => newestLog(profile), { timeout: 30_000 }).not.toBe(before)
      await page.evaluate((it) => globalThis.keeping.fill(it, 5), seed)
      const after = Object.keys((await page.evaluate(() => globalThis.keeping.find())).changes)
      return { found, alarm, after }
    } finally {
      await browser.kill()
    }
  }
  try {
    const first = await run(1)
    await cutLastRecord(profile)
    const second = await run(2)
    expect(second).toMatchObject({ found: first.after, alarm: "" })
    const third = await run(3)
    expect(third).toMatchObject({ found: second.after, alarm: "" })
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
