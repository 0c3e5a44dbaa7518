/** The background's worker ends in the middle of what it does: all of a write is there, or nothing. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, type Page, test } from "@playwright/test"

import { backends } from "../../scripts/soak/kill/backend"
import type { Acknowledged } from "../../scripts/soak/kill/keeping-page"
import { withKeepingWorker } from "../../scripts/soak/kill/soak-build"
import { startStore, type StoreBrowser } from "../../scripts/soak/kill/store-browser"
import { missingOf } from "../../scripts/soak/kill/tally"
import { BUILD } from "../support/seller"

/** How often it is ended. */
const TIMES = 8

let build = ""
let profile = ""
test.beforeAll(async () => {
  build = await withKeepingWorker(BUILD)
})
test.afterAll(() => rm(build, { recursive: true, force: true }))
test.beforeEach(async () => {
  profile = await mkdtemp(path.join(tmpdir(), "regulars-profile-"))
})
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))

/** Wakes the worker and has it write until it ends. */
const setToWork = (page: Page, seed: number) =>
  page.evaluate(async (write) => {
    const channel = new BroadcastChannel("keeping")
    const begun = new Promise<void>((resolve) => {
      channel.addEventListener("message", ({ data }) => data.done && resolve(), { once: true })
    })
    // A message wakes it; that it is none that it knows does not matter.
    await chrome.runtime.sendMessage({ wake: true }).catch(() => undefined)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage({ write })
    await begun
    channel.close()
  }, seed)

/** Ends the worker at once, whatever it is doing. */
const endWorker = async ({ context, extensionId }: StoreBrowser, page: Page) => {
  const session = await context.newCDPSession(page)
  const workers = async () =>
    (await session.send("Target.getTargets")).targetInfos.filter(
      ({ type, url }) => type === "service_worker" && url.includes(extensionId)
    )
  const running = await workers()
  expect(running).toHaveLength(1)
  // Whatever wakes the next one at once, this one is gone.
  const ended = new Set(running.map((it) => it.targetId))
  const left = async () => {
    const there = (await workers()).filter((it) => ended.has(it.targetId))
    // Asked while it starts or is about to end anyway, the browser lets it live: so it is asked again.
    for (const { targetId } of there)
      await session.send("Target.closeTarget", { targetId }).catch(() => undefined)
    return there
  }
  await expect.poll(left).toEqual([])
  await session.detach()
}

for (const backend of backends)
  test(`nothing acknowledged is lost and nothing is torn in ${backend}`, async () => {
    test.setTimeout(120_000)
    const written = new Map<string, string>()
    const browser = await startStore({ build, profile, backend })
    try {
      const { page } = browser
      await page.exposeFunction("heard", ({ id, sum }: Acknowledged) => void written.set(id, sum))
      await page.evaluate(() => {
        const channel = new BroadcastChannel("keeping")
        channel.addEventListener("message", ({ data }) => {
          const heard: unknown = Reflect.get(globalThis, "heard")
          if (data.done && typeof heard === "function") heard(data.done)
        })
      })
      for (let time = 0; time < TIMES; time++) {
        const before = written.size
        await setToWork(page, Date.now())
        await expect.poll(() => written.size).toBeGreaterThan(before + time)
        await endWorker(browser, page)
      }
      const found = await page.evaluate(() => globalThis.keeping.find())
      expect(missingOf(written, found)).toEqual([])
      expect(found.torn).toEqual([])
      expect(await page.evaluate(() => globalThis.keeping.check())).toBe("")
      browser.assertBackend()
    } finally {
      await browser.kill()
    }
  })
