import * as v from "valibot"
import { answerOffscreen, offscreenPort } from "~platform/offscreen"
import { askWorker } from "./ask-worker"
import { Made, nothing, Wish } from "./behind-protocol"

/** `worker`: address of the worker's file, which the background alone knows: it is built once. */
const Asking = v.object({ copy: v.number(), worker: v.string(), wish: Wish })
const Answering = v.object({ copy: v.number(), made: Made })

/** A word over the port so often, in ms, keeps Chrome's background awake: it sleeps after 30 s. */
const beat = 15_000

/** In the page that nobody sees: makes the copies that the background asks for. */
export const copyForBackground = (): void =>
  answerOffscreen(async (message) => {
    const asking = v.safeParse(Asking, message)
    if (!asking.success) return null
    const { copy, worker, wish } = asking.output
    const made = await askWorker(() => new Worker(worker), wish)
    // A port carries no files, and the background has no addresses for them.
    if (made.made === "backup" && made.file instanceof Blob)
      return { copy, made: { ...made, file: URL.createObjectURL(made.file) } }
    return { copy, made }
  })

/** In Chrome's background: has a copy made by that page, in a worker of this file. */
export const askOffscreen = async (worker: string, wish: Wish): Promise<Made> => {
  const port = await offscreenPort()
  if (!port) return nothing
  const copy = Date.now()
  return new Promise((resolve) => {
    const give = (made: Made) => {
      clearInterval(beating)
      port.onMessage.removeListener(hear)
      resolve(made)
    }
    const hear = (message: unknown) => {
      const answering = v.safeParse(Answering, message)
      if (answering.success && answering.output.copy === copy) give(answering.output.made)
    }
    const beating = setInterval(() => port.postMessage({ beat: copy }), beat)
    port.onMessage.addListener(hear)
    port.onDisconnect.addListener(() => give(nothing))
    port.postMessage({ copy, worker, wish })
  })
}
