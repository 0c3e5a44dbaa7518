/**
 * `npm run soak:import -- --cycles 100000 --json`: files of every format that is taken in, damaged at
 * random, go from their bytes to a database, as by the import pages. Each ends in a refusal with the
 * database as it was, or in one change that undo takes back whole; in less than 2 s of the processor
 * and 300 MB, and nothing throws or hangs. Files that show otherwise are kept in
 * `build/soak-import/`. `--seed` begins elsewhere: a long run may be done in parts. How far it is
 * stands on standard error; ended by Ctrl+C, it tells what was done. Exit code 1 if any does.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"

import { runWorkers } from "./run-worker"
import type { Piece } from "./worker"

const SHOWN = 10
/** ms between two words of how far it is. */
const WORD = 10_000

const newSum = () => ({
  cycles: 0,
  written: 0,
  refused: 0,
  faults: 0,
  /** Of the processor, for one file. */
  slowestMs: 0,
  /** By the clock. */
  slowestWallMs: 0,
  mostMb: 0,
  seconds: 0
})
type Sum = ReturnType<typeof newSum>

const take = (sum: Sum, piece: Piece): void => {
  sum.cycles += piece.done
  // Each that was written was taken back, too: two changes.
  sum.written += Math.floor(piece.written / 2)
  sum.slowestMs = Math.max(sum.slowestMs, Math.round(piece.slowestMs))
  sum.slowestWallMs = Math.max(sum.slowestWallMs, Math.round(piece.slowestWallMs))
  sum.mostMb = Math.max(sum.mostMb, Math.round(piece.mostMb))
  const folder = path.resolve("build/soak-import")
  for (const it of piece.faults) {
    sum.faults += 1
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${it.seed}-${it.sample || "unknown"}`), it.file, "base64")
    if (sum.faults <= SHOWN)
      process.stderr.write(`seed ${it.seed}, ${it.sample} as ${it.door}: ${it.why}\n`)
  }
}

/** How far it is, and how long it may still take. */
const farOf = ({ cycles, faults }: Sum, all: number, ms: number): string => {
  const left = cycles > 0 ? Math.ceil(((all - cycles) * ms) / cycles / 60_000) : 0
  const rest = cycles > 0 ? `, about ${left} min left` : ""
  return `${cycles} of ${all} files, ${faults} faults${rest}\n`
}

const inWords = (sum: Sum): string =>
  `${sum.cycles} files in ${sum.seconds} s: ${sum.written} written and taken back, `
  + `${sum.refused} with nothing to write, ${sum.faults} faults; the slowest took ${sum.slowestMs} ms `
  + `of the processor, ${sum.slowestWallMs} ms by the clock, most held ${sum.mostMb} MB\n`

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      workers: { type: "string", default: String(Math.min(2, os.cpus().length)) },
      json: { type: "boolean", default: false }
    }
  })
  const [cycles, seed, workers] = [values.cycles, values.seed, values.workers].map(Number) as [
    number,
    number,
    number
  ]
  const sum = newSum()
  const start = performance.now()
  const word = setInterval(
    () => process.stderr.write(farOf(sum, cycles, performance.now() - start)),
    WORD
  )
  const tellAll = () => {
    sum.refused = sum.cycles - sum.written
    sum.seconds = Math.round((performance.now() - start) / 100) / 10
    process.stdout.write(values.json ? `${JSON.stringify(sum)}\n` : inWords(sum))
  }
  const stopped = () => {
    tellAll()
    process.exit(1)
  }
  process.once("SIGINT", stopped).once("SIGTERM", stopped)
  const share = Math.ceil(cycles / workers)
  await Promise.all(
    Array.from({ length: workers }, (_, at) =>
      runWorkers(seed + at * share, seed + Math.min(cycles, (at + 1) * share), (it) =>
        take(sum, it)
      )
    )
  )
  clearInterval(word)
  tellAll()
  return sum.faults > 0 || sum.cycles < cycles ? 1 : 0
}
