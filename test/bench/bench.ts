/**
 * `npm run bench`: how fast things are found, read, written and shown, beside the libraries one would
 * else take, in a real Chromium with IndexedDB on disk. `-- --json` prints one JSON object a line,
 * `-- --quick` takes two minutes, `-- --write` renews RESULTS.md, `-- --only search,storage` does some.
 */
import { writeFile } from "node:fs/promises"
import path from "node:path"
import { parseArgs } from "node:util"

import { pageRows } from "./groups/page"
import { searchRows } from "./groups/search"
import { storageRows } from "./groups/storage"
import { listRows, toolRows } from "./groups/tools"
import { openBrowser } from "./harness/chromium"
import { load } from "./harness/machine"
import type { Plan } from "./harness/plan"
import { asJson, asMarkdown, asText } from "./harness/report"
import { resultsFile } from "./harness/results"
import { alone, type Row } from "./harness/row"
import { sayError } from "./harness/say-error"
import { serve } from "./harness/serve"

const groups: Record<string, (plan: Plan) => Promise<Row[]>> = {
  tools: toolRows,
  list: listRows,
  storage: storageRows,
  search: searchRows,
  page: pageRows
}

const options = {
  json: { type: "boolean", default: false },
  quick: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
  only: { type: "string", default: Object.keys(groups).join(",") },
  sizes: { type: "string" },
  huge: { type: "string" },
  peer: { type: "string" }
} as const

const numbers = (list: string) => list.split(",").map(Number)

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options })
  const { quick } = values
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 1000)
  const say = (what: string) =>
    process.stderr.write(`${String(seconds()).padStart(5)} s  ${what}\n`)
  const wanted = values.only.split(",")
  const unknown = wanted.filter((it) => !(it in groups))
  if (unknown.length > 0) {
    process.stderr.write(`--only takes ${Object.keys(groups).join(", ")}\n`)
    return 2
  }
  const loadBefore = load()
  const served = await serve()
  const browser = await openBrowser()
  const plan: Plan = {
    quick,
    sizes: numbers(values.sizes ?? (quick ? "10000" : "10000,100000")),
    huge: Number(values.huge ?? (quick ? 0 : 1_000_000)),
    rounds: quick ? 3 : 5,
    browser,
    served,
    peerExtension: values.peer ?? process.env["REGULARS_BENCH_PEER"] ?? "",
    say
  }
  const rows: Row[] = []
  const failed: string[] = []
  try {
    for (const name of wanted) {
      try {
        rows.push(...((await groups[name]?.(plan)) ?? []))
      } catch (error) {
        // The others' figures are not to be lost with it.
        failed.push(name)
        rows.push(alone(name, 0, "", null, { note: `failed: ${sayError(error)}` }))
        process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? "") : ""}\n`)
      }
    }
  } finally {
    await browser.close()
    served.stop()
  }
  process.stdout.write(`${values.json ? asJson(rows) : asText(rows)}\n`)
  say(`done; ${loadBefore} processes wanted a core before, ${load()} at the end`)
  if (values.write) {
    const how = { args, seconds: seconds(), load: loadBefore, table: asMarkdown(rows) }
    await writeFile(path.resolve("test/bench/RESULTS.md"), await resultsFile(how))
  }
  return failed.length > 0 ? 1 : 0
}
