/**
 * `soak:corrupt`, short: a database that is hurt while no browser is open is noticed at the next start,
 * and the last snapshot and the journal bring back what it held.
 */
import { rm } from "node:fs/promises"
import { expect, test } from "@playwright/test"

import { faults } from "../../scripts/soak/corrupt/faults"
import { setStage } from "../../scripts/soak/corrupt/stage"
import { ENOUGH, tryFault } from "../../scripts/soak/corrupt/try-fault"
import type { Backend } from "../../scripts/soak/kill/backend"
import { withKeepingPage } from "../../scripts/soak/kill/soak-build"
import { BUILD } from "../support/seller"

let build = ""
test.beforeAll(async () => {
  build = await withKeepingPage(BUILD)
})
test.afterAll(() => rm(build, { recursive: true, force: true }))

/** Of each kind one: emptied, behind, short, and rows that are there without what they speak of. */
const some: [Backend, string[]][] = [
  ["leveldb", ["log cut in half", "CURRENT gone", "pictures' bytes cut in half"]],
  ["sqlite", ["an older copy put back"]]
]

/** Customers of each half of the stage: enough for a log of its own and tables that are read back. */
const FEW = 40

for (const [backend, names] of some)
  test(`files of ${backend} that were hurt are noticed, and their rows come back`, async () => {
    test.setTimeout(240_000)
    const stage = await setStage(build, backend, FEW)
    try {
      for (const name of names) {
        const fault = faults.find((it) => it.backend === backend && it.name === name)
        if (!fault) throw new Error(`no fault ${name}`)
        const outcome = await tryFault(stage, fault)
        expect(outcome, name).toMatchObject({ trouble: "", kept: "" })
        // The fault is one, and was seen.
        expect(outcome.hurt, name).toBeGreaterThan(0)
        expect(outcome.noticed, name).not.toBe("")
        expect(outcome.back, name).toBeGreaterThanOrEqual(outcome.rows * ENOUGH)
      }
    } finally {
      await stage.end()
    }
  })
