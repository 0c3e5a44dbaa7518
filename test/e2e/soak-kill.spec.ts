/** `soak:kill`, short: the browser is killed while it writes; nothing acknowledged may be lost. */
import { rm } from "node:fs/promises"
import { expect, test } from "@playwright/test"

import { backends } from "../../scripts/soak/kill/backend"
import { series } from "../../scripts/soak/kill/series"
import { withKeepingPage } from "../../scripts/soak/kill/soak-build"
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
    expect(sum).toMatchObject({ backend, cycles: 3, lostAfter: 0, torn: 0 })
    // Each cycle waited for one at least.
    expect(sum.acknowledged).toBeGreaterThanOrEqual(3)
  })
