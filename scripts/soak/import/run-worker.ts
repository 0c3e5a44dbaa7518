import { type ChildProcess, fork } from "node:child_process"
import { fileURLToPath } from "node:url"

import { cpuOf } from "./cpu-of"
import type { Fault, Now, Piece } from "./worker"

/** ms between two looks at whether a worker still gets on. */
const LOOK = 5000
/** ms of the processor on one file after which a worker is taken for hung. */
const PATIENCE = 20_000
/** The same by the clock, which a busy machine makes long: for one that waits and does nothing. */
const WALL = 300_000
/** A heap that cannot grow beyond what is allowed shows at once which file wanted more, in MB. */
const HEAP = 400

const isPiece = (it: unknown): it is { piece: Piece } =>
  typeof it === "object" && it !== null && "piece" in it
const isNow = (it: unknown): it is { now: Now } =>
  typeof it === "object" && it !== null && "now" in it

/** Kills a worker that does not end with a file. `started` is called with each. */
const watched = (worker: ChildProcess) => {
  const cpu = () => (worker.pid === undefined ? null : cpuOf(worker.pid))
  let [since, used] = [performance.now(), cpu()]
  const timer = setInterval(() => {
    const wall = performance.now() - since
    const now = cpu()
    const busy = now !== null && used !== null ? now - used : null
    if (wall > WALL || (busy ?? 0) > PATIENCE) worker.kill("SIGKILL")
  }, LOOK)
  return {
    started: () => {
      ;[since, used] = [performance.now(), cpu()]
    },
    end: () => clearInterval(timer)
  }
}

/**
 * One worker from seed to seed. One that dies or hangs is a fault of the file that it was at.
 * @returns the seed to go on from.
 */
const runOne = (from: number, to: number, tell: (piece: Piece) => void): Promise<number> =>
  new Promise((resolve) => {
    const worker = fork(
      fileURLToPath(new URL("worker.ts", import.meta.url)),
      [String(from), String(to)],
      { execArgv: ["--import", "tsx/esm", `--max-old-space-size=${HEAP}`] }
    )
    let now: Now = { seed: from, sample: "", door: "people" }
    let told = from
    const watch = watched(worker)
    worker.on("message", (it) => {
      if (isNow(it)) {
        ;({ now } = it)
        watch.started()
      } else if (isPiece(it)) {
        told += it.piece.done
        tell(it.piece)
      }
    })
    worker.on("exit", (code) => {
      watch.end()
      if (code === 0) return resolve(to)
      const why = code === null ? "hung or was killed" : `ended with ${code}`
      const fault: Fault = { ...now, why, file: "" }
      // Those since the last word were well, or they would be the one.
      const done = now.seed + 1 - told
      tell({ done, written: 0, slowestMs: 0, slowestWallMs: 0, mostMb: 0, faults: [fault] })
      resolve(now.seed + 1)
    })
  })

/** All files from seed to seed, with as many workers one after the other as it needs. */
export const runWorkers = async (
  from: number,
  to: number,
  tell: (piece: Piece) => void
): Promise<void> => {
  // oxlint-disable-next-line no-await-in-loop: another goes on behind the one that died
  for (let next = from; next < to;) next = await runOne(next, to, tell)
}
