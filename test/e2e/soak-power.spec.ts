/** `soak:power`, short: only what was synced to the disk is left; nothing acknowledged may be lost. */
import { rm } from "node:fs/promises"
import { expect, test } from "@playwright/test"

import { backends } from "../../scripts/soak/kill/backend"
import { series, type SeriesOptions } from "../../scripts/soak/kill/series"
import { withKeepingPage } from "../../scripts/soak/kill/soak-build"
import { buildShim } from "../../scripts/soak/power/build-shim"
import { type PowerCut, powerCut } from "../../scripts/soak/power/power-cut"
import { BUILD } from "../support/seller"

let folders: string[] = []
let build = ""
let power: PowerCut
test.beforeAll(async () => {
  const shim = await buildShim()
  if (!shim.ok) throw new Error(shim.why)
  build = await withKeepingPage(BUILD)
  power = powerCut(shim.file)
  folders = [build, shim.folder]
})
test.afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const run = async (options: Pick<SeriesOptions, "backend" | "cycles" | "control">) => {
  const faults: string[] = []
  const sum = await series({
    ...options,
    build,
    seed: Date.now(),
    onFault: (words) => void faults.push(words),
    prepare: power.prepare,
    afterKill: power.cut,
    clean: power.clean
  })
  return { sum, faults }
}

for (const backend of backends) {
  test(`a power cut loses nothing in ${backend}`, async () => {
    test.setTimeout(120_000)
    const { sum, faults } = await run({ backend, cycles: 1 })
    expect(faults).toEqual([])
    expect(sum).toMatchObject({ backend, cycles: 1, lostAfter: 0, torn: 0, stuck: 0 })
    expect(sum.acknowledged).toBeGreaterThanOrEqual(1)
  })

  test(`without durable writes the same cut loses them in ${backend}`, async () => {
    // It ends with its first loss, mostly in the first cycle; eight on a busy machine take minutes.
    test.setTimeout(300_000)
    const { sum } = await run({ backend, cycles: 8, control: true })
    expect(sum.lostBefore).toBeGreaterThan(0)
  })
}
