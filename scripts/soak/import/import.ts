/**
 * `npm run soak:import -- --cycles 100000 --json`: files of every format that is taken in, damaged at
 * random, go from their bytes to a database, as by the import pages. Each ends in a refusal with the
 * database as it was, or in one change that undo takes back whole; in less than 2 s and 300 MB, and
 * nothing throws. Files that show otherwise are kept in `build/soak-import/`. `--seed` begins
 * elsewhere. Exit code 1 if any does.
 */
import { fork } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

import type { Fault, Piece } from "./worker"

/** ms without a word after which a worker is taken for hung. */
const PATIENCE = 20_000
/** A heap that cannot grow beyond what is allowed shows at once which file wanted more, in MB. */
const HEAP = 400
const SHOWN = 10

interface Sum {
  cycles: number
  written: number
  refused: number
  faults: number
  slowestMs: number
  mostMb: number
  seconds: number
}

const isPiece = (it: unknown): it is { piece: Piece } =>
  typeof it === "object" && it !== null && "piece" in it
const isNow = (it: unknown): it is { now: number } =>
  typeof it === "object" && it !== null && "now" in it

/** One worker from seed to seed; one that dies or hangs is a fault, and another goes on behind it. */
const run = async (from: number, to: number, tell: (piece: Piece) => void): Promise<void> => {
  for (let next = from; next < to;) next = await runOne(next, to, tell)
}

const runOne = (from: number, to: number, tell: (piece: Piece) => void): Promise<number> =>
  new Promise((resolve) => {
    const worker = fork(
      fileURLToPath(new URL("worker.ts", import.meta.url)),
      [String(from), String(to)],
      {
        execArgv: ["--import", "tsx/esm", `--max-old-space-size=${HEAP}`]
      }
    )
    let now = from
    let timer = setTimeout(() => undefined)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => worker.kill("SIGKILL"), PATIENCE)
    }
    wait()
    worker.on("message", (it) => {
      wait()
      if (isNow(it)) ({ now } = it)
      else if (isPiece(it)) tell(it.piece)
    })
    worker.on("exit", (code) => {
      clearTimeout(timer)
      if (code === 0) return resolve(to)
      const why = code === null ? "hung or was killed" : `ended with ${code}`
      const fault: Fault = { seed: now, sample: "", door: "people", why, file: "" }
      tell({ done: 1, written: 0, slowestMs: 0, mostMb: 0, faults: [fault] })
      resolve(now + 1)
    })
  })

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
  const folder = path.resolve("build/soak-import")
  const sum: Sum = {
    cycles: 0,
    written: 0,
    refused: 0,
    faults: 0,
    slowestMs: 0,
    mostMb: 0,
    seconds: 0
  }
  const start = performance.now()
  const tell = ({ done, written, slowestMs, mostMb, faults }: Piece) => {
    sum.cycles += done
    // Each that was written was taken back, too: two changes.
    sum.written += Math.floor(written / 2)
    sum.slowestMs = Math.max(sum.slowestMs, Math.round(slowestMs))
    sum.mostMb = Math.max(sum.mostMb, Math.round(mostMb))
    for (const it of faults) {
      sum.faults += 1
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, `${it.seed}-${it.sample || "unknown"}`), it.file, "base64")
      if (sum.faults <= SHOWN)
        process.stderr.write(`seed ${it.seed}, ${it.sample} as ${it.door}: ${it.why}\n`)
    }
    if (Math.floor(sum.cycles / 5000) !== Math.floor((sum.cycles - done) / 5000))
      process.stderr.write(`${sum.cycles} files\n`)
  }
  const share = Math.ceil(cycles / workers)
  await Promise.all(
    Array.from({ length: workers }, (_, at) =>
      run(seed + at * share, seed + Math.min(cycles, (at + 1) * share), tell)
    )
  )
  sum.refused = sum.cycles - sum.written
  sum.seconds = Math.round((performance.now() - start) / 100) / 10
  process.stdout.write(
    values.json
      ? `${JSON.stringify(sum)}\n`
      : `${sum.cycles} files in ${sum.seconds} s: ${sum.written} written and taken back, `
          + `${sum.refused} with nothing to write, ${sum.faults} faults; `
          + `the slowest took ${sum.slowestMs} ms, most held ${sum.mostMb} MB\n`
  )
  return sum.faults > 0 || sum.cycles < cycles ? 1 : 0
}
