/**
 * `npm run soak:kill -- --cycles 300 --json`: a real browser with the built extension writes, each
 * write that the page was told is done is remembered here, outside it; then all its processes get
 * kill -9 at a random moment. After the next start nothing of it may be missing, on either of the two
 * ways in which Chromium keeps databases (`--backend leveldb` or `sqlite` for one alone). Build first.
 * Exit code 1 if anything is lost after recovery; the profile that shows it is kept, and named.
 */
import { rm } from "node:fs/promises"
import { parseArgs } from "node:util"

import { BUILD } from "../../../test/support/seller"
import { progress } from "../progress"
import { chosenBackends } from "./chosen-backends"
import { series } from "./series"
import { withKeepingPage } from "./soak-build"
import { inWords, isClean, type Sum } from "./sum"

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "20" },
      backend: { type: "string" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false }
    }
  })
  const chosen = chosenBackends(values.backend)
  if (!chosen) return 2
  const build = await withKeepingPage(BUILD)
  const sums: Sum[] = []
  const say = progress()
  try {
    for (const one of chosen)
      sums.push(
        await series({
          build,
          backend: one,
          cycles: Number(values.cycles),
          seed: Number(values.seed),
          onFault: (words) => process.stderr.write(`${words}\n`),
          onCycle: (it) => say(inWords(it))
        })
      )
  } finally {
    await rm(build, { recursive: true, force: true })
  }
  process.stdout.write(
    values.json ? `${JSON.stringify(sums)}\n` : sums.map((it) => `${inWords(it)}\n`).join("")
  )
  return sums.every(isClean) ? 0 : 1
}
