/**
 * `npm run soak:insert -- --cycles 1000 --json`: in the built extension, by real keys, a reply goes
 * from the bar into each real editor and into two real chats: random drafts, carets and replies. It
 * must stand there exactly once, in the editor's own model, and nothing may go out. Exit code 1 if
 * not; what failed is kept in build/soak-insert.json. `--seed` begins elsewhere, `--only` names one
 * place.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { parseArgs } from "node:util"

const LEFT = "build/soak-insert.json"
const RUNNER = "node_modules/@playwright/test/cli.js"
const CONFIG = "scripts/soak/insert/playwright.config.ts"

export const main = (args: string[]): number => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "40" },
      seed: { type: "string", default: "1" },
      only: { type: "string", default: "" },
      json: { type: "boolean", default: false }
    }
  })
  const { only } = values
  const wanted = { cycles: Number(values.cycles), seed: Number(values.seed), only }
  rmSync(LEFT, { force: true })
  // The runner's way of reading TypeScript: what is evaluated in a page must stand by itself there.
  const ran = spawnSync(process.execPath, [RUNNER, "test", "-c", CONFIG], {
    env: { ...process.env, REGULARS_SOAK: JSON.stringify(wanted) },
    // Standard output is the result's alone.
    stdio: ["ignore", 2, 2]
  })
  if (ran.status !== 0) return 1
  const { sum } = JSON.parse(readFileSync(LEFT, "utf8"))
  process.stdout.write(
    values.json
      ? `${JSON.stringify(sum)}\n`
      : `${sum.cycles} insertions in ${sum.seconds} s: ${sum.failures} wrong, ${sum.gone} gone out\n`
  )
  return sum.failures + sum.gone > 0 ? 1 : 0
}
