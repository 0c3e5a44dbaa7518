import * as v from "valibot"
import { Made, nothing, type Wish } from "./behind-protocol"

export type CopyMaker = () => Pick<Worker, "postMessage" | "terminate" | "addEventListener">

/** Longest wait for a copy, in ms: a hundred thousand rows take seconds, a slow drive minutes. */
const patience = 20 * 60_000

/** Has a copy made in a worker that ends with it. */
export const askWorker = (start: CopyMaker, wish: Wish): Promise<Made> =>
  new Promise((resolve) => {
    const worker = start()
    const give = (made: Made) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(made)
    }
    const timer = setTimeout(() => give(nothing), patience)
    worker.addEventListener("error", () => give(nothing))
    worker.addEventListener("message", ({ data }) => {
      const read = v.safeParse(Made, data)
      give(read.success ? read.output : nothing)
    })
    worker.postMessage(wish, [])
  })
