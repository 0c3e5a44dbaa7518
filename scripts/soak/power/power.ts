/**
 * `npm run soak:power -- --cycles 100 --json`: as `soak:kill`, but of the profile only that is left
 * which was synced to the disk (see durable.c): a power cut. A control with relaxed durability goes
 * before it and must lose writes, else the cut is none. `--names folder`: names, too, are lost unless
 * their own folder was synced, which no file system of today does. Linux, and gcc. Build first.
 * Exit code 1 if an acknowledged write is lost after recovery.
 */
import { rm } from "node:fs/promises"
import { parseArgs } from "node:util"

import { BUILD } from "../../../test/support/seller"
import type { Backend } from "../kill/backend"
import { chosenBackends } from "../kill/chosen-backends"
import { series } from "../kill/series"
import { withKeepingPage } from "../kill/soak-build"
import { inWords, isClean, type Sum } from "../kill/sum"
import { progress } from "../progress"
import { buildShim } from "./build-shim"
import { powerCut } from "./power-cut"

/** Cycles of the control, at most: it ends with its first loss. */
const CONTROL = 10

export interface PowerSum {
  /** Relaxed durability: its losses show that the cut is one. */
  control: Sum
  strict: Sum
}

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "20" },
      backend: { type: "string" },
      names: { type: "string", default: "ordered" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false }
    }
  })
  const { names } = values
  const chosen = chosenBackends(values.backend)
  if (!chosen) return 2
  if (names !== "ordered" && names !== "folder") {
    process.stderr.write("--names is one of ordered, folder\n")
    return 2
  }
  const shim = await buildShim()
  if (!shim.ok) {
    process.stderr.write(shim.why)
    return 2
  }
  const build = await withKeepingPage(BUILD)
  const cut = powerCut(shim.file, names)
  const sums: PowerSum[] = []
  const say = progress()
  const run = (one: Backend, cycles: number, control: boolean) =>
    series({
      build,
      backend: one,
      cycles,
      seed: Number(values.seed),
      onFault: (words) => void (control || process.stderr.write(`${words}\n`)),
      onCycle: (it) => say(inWords(it)),
      prepare: cut.prepare,
      afterKill: cut.cut,
      clean: cut.clean,
      control
    })
  try {
    for (const one of chosen)
      sums.push({
        control: await run(one, CONTROL, true),
        strict: await run(one, Number(values.cycles), false)
      })
  } finally {
    for (const folder of [build, shim.folder]) await rm(folder, { recursive: true, force: true })
  }
  process.stdout.write(values.json ? `${JSON.stringify(sums)}\n` : sums.map(told).join(""))
  return sums.every((it) => isClean(it.strict) && it.control.lostBefore > 0) ? 0 : 1
}

const told = ({ control, strict }: PowerSum) =>
  `${inWords(strict)}\n  control, relaxed: ${control.lostBefore} of ${control.acknowledged} lost\n`
