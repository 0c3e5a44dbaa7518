/**
 * `npm run soak:page -- --json`: the saved page of every site turns hostile, with every attack a page
 * has, while the seller works in the built extension's bar on it. No page may see one character of the
 * records, nor have anything done. Exit code 1 if one does; what it saw is kept in
 * build/soak-page.json. `--cycles` goes round again, `--only` names sites by their ids. Build first.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { parseArgs } from "node:util"

import type { Siege } from "./siege"
import { sumOf } from "./sum"

const LEFT = "build/soak-page.json"
const RUNNER = "node_modules/@playwright/test/cli.js"
const CONFIG = "scripts/soak/page/playwright.config.ts"

export const main = (args: string[]): number => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "1" },
      only: { type: "string", default: "" },
      json: { type: "boolean", default: false }
    }
  })
  rmSync(LEFT, { force: true })
  const wanted = { cycles: Number(values.cycles), only: values.only, left: LEFT }
  // The runner's way of reading TypeScript: what is evaluated in a page must stand by itself there.
  const ran = spawnSync(process.execPath, [RUNNER, "test", "-c", CONFIG], {
    env: { ...process.env, REGULARS_SOAK: JSON.stringify(wanted) },
    // Standard output is the result's alone.
    stdio: ["ignore", 2, 2]
  })
  if (ran.status !== 0 || !existsSync(LEFT)) return 1
  const left: { sieges: Siege[]; broken: string[] } = JSON.parse(readFileSync(LEFT, "utf8"))
  const sum = sumOf(left.sieges, left.broken)
  process.stdout.write(
    values.json
      ? `${JSON.stringify(sum)}\n`
      : `${sum.pages} pages, ${sum.attacks} attacks, ${sum.fewest} at least on each: ${sum.leaks} leaks, ${sum.acts} privileged acts, ${sum.blind} pages whose spies saw nothing, ${sum.broken} broken off\n`
  )
  return sum.pages > 0 && sum.leaks + sum.acts + sum.blind + sum.broken === 0 ? 0 : 1
}
