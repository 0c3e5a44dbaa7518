import type { Telling } from "~jobs/search/protocol"
import type { Found } from "~search/hit"

/** What the worker said from the question to its answer. */
export interface Asked {
  found: Found
  phases: string[]
  /** From before the worker was asked for, in ms. */
  ms: number
}

/** Asks the one worker, in a page of the extension, as `jobs/search/search-in` does. */
export const ask = ({ file, text }: { file: string; text: string }): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const phases: string[] = []
    const worker = new SharedWorker(`/${file}`, "search")
    worker.addEventListener("error", () => reject(new Error("no worker")))
    worker.port.addEventListener("message", ({ data }: MessageEvent<Telling>) => {
      if (data.kind === "state") phases.push(data.state.phase)
      if (data.kind !== "found") return
      worker.port.postMessage({ kind: "leave" }, [])
      resolve({ found: data.found, phases, ms: performance.now() - begun })
    })
    worker.port.start()
    const question = { kind: "ask", id: 1, searcher: 1, limit: 50, onScreen: "" }
    worker.port.postMessage({ ...question, text: text.slice(0, 1000) }, [])
  })
