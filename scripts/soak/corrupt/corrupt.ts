/**
 * `npm run soak:corrupt -- --json`: the files of a database are hurt in every way of `faults.ts`, on
 * both of Chromium's backends. At the next start it must be noticed wherever a row is missing or is
 * not as it was, and the last snapshot and the journal must bring at least 99.9 % of the rows back.
 * `--backend` for one alone, `--only <words>` for faults whose name has them. Build first. Exit code 1
 * where one is not noticed or too little comes back; its profile is kept, and named.
 */
import { rm } from "node:fs/promises"
import { parseArgs } from "node:util"

import { BUILD } from "../../../test/support/seller"
import { backends, isBackend } from "../kill/backend"
import { withKeepingPage } from "../kill/soak-build"
import { faults } from "./faults"
import { HALF, setStage } from "./stage"
import { isGood, type Outcome, tryFault } from "./try-fault"

const inWords = (it: Outcome): string =>
  `${isGood(it) ? "ok " : "NOT"} ${it.backend}, ${it.fault}: ${it.hurt} of ${it.rows} rows hurt, `
  + `${it.noticed || "nothing noticed"}, ${it.back} back${it.anew ? " from the backup, in a new profile" : ""}`
  + `${it.trouble && `; ${it.trouble}`}${it.kept && `; see ${it.kept}`}`

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      backend: { type: "string" },
      only: { type: "string", default: "" },
      json: { type: "boolean", default: false }
    }
  })
  const { backend, only } = values
  if (backend !== undefined && !isBackend(backend)) {
    process.stderr.write(`--backend is one of ${backends.join(", ")}\n`)
    return 2
  }
  const build = await withKeepingPage(BUILD)
  const outcomes: Outcome[] = []
  try {
    for (const one of backend ? [backend] : backends) {
      const stage = await setStage(build, one, HALF)
      for (const fault of faults.filter((it) => it.backend === one && it.name.includes(only))) {
        const outcome = await tryFault(stage, fault)
        outcomes.push(outcome)
        process.stderr.write(`${inWords(outcome)}\n`)
      }
      await stage.end()
    }
  } finally {
    await rm(build, { recursive: true, force: true })
  }
  const hurtful = outcomes.filter((it) => it.hurt > 0)
  const sum = {
    faults: outcomes.length,
    hurtful: hurtful.length,
    noticed: hurtful.filter((it) => it.noticed !== "").length,
    good: outcomes.filter(isGood).length
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ sum, outcomes })}\n`
      : `${sum.faults} faults: ${sum.hurtful} hurt rows, ${sum.noticed} of them noticed; `
          + `${sum.good} noticed and mended\n`
  )
  return sum.good === sum.faults ? 0 : 1
}
