import { appendFile } from "node:fs/promises"

import { asJson } from "./harness/report"
import { alone, type Row } from "./harness/row"
import { p95 } from "./harness/stats"

/** Where `npm run bench` reads what a bench of its own has found; else nobody asks for it. */
export const tell = async (rows: readonly Row[]): Promise<void> => {
  const file = process.env["REGULARS_BENCH_ROWS"]
  if (file && rows.length > 0) await appendFile(file, `${asJson(rows)}\n`)
}

/** One line of a report: the middle, the 95th of a hundred and the slowest of times in ms. */
export const say = async (what: string, times: readonly number[]): Promise<void> => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  process.stdout.write(
    `${what.padEnd(48)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms, ${times.length} times\n`
  )
  await tell([alone(`painted, ${what}: p95`, 0, "ms", p95(times), { note: `p50 ${at(0.5)}` })])
}
