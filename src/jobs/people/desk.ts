import * as v from "valibot"
import { checkSize } from "~formats/check-size"
import { fault, type Read } from "~formats/file-fault"
import type { Wanted } from "../import-file"
import type { Outcome } from "../outcome"
import { answerWorker } from "../outside-line"
import type { FromDesk, ImportStep, Planned, ToDesk, Wish } from "./desk-protocol"
import type { Told } from "./import-people"
import type { SeenFile } from "./seen-file"
import { serveDesk } from "./serve-desk"

type DeskWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">

let make: (() => DeskWorker) | null = null

/**
 * Has files of people read, matched and written in a worker, one for each.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const deskIn = (url: string): void => deskBy(() => new Worker(url))

export const deskBy = (maker: (() => DeskWorker) | null): void => {
  make = maker
}

/** Something was thrown in the worker, and nothing was written. */
class FailedThere extends Error {}

/** It is our own worker that speaks. */
const Heard = v.custom<FromDesk>((it) => typeof it === "object" && it !== null && "is" in it)

interface Waiting<T> {
  resolve: (it: T) => void
  reject: (error: unknown) => void
}

/** Where one file of people lies, apart from the page that shows it. */
export class Desk {
  readonly #worker: DeskWorker
  #told: Told = () => undefined
  #opening: Waiting<Read<SeenFile>> | null = null
  readonly #planning = new Map<number, Waiting<Planned>>()
  readonly #looking = new Map<number, Waiting<readonly ImportStep[]>>()
  #writing: Waiting<Outcome> | null = null
  #closing = false
  #last = 0

  constructor() {
    this.#worker = make?.() ?? inPage()
    this.#worker.addEventListener("message", ({ data }) => {
      const heard = v.safeParse(Heard, data)
      if (heard.success) this.#hear(heard.output)
    })
    this.#worker.addEventListener("error", (event) =>
      this.#fail(new FailedThere("message" in event ? String(event.message) : ""))
    )
  }

  /** Opens a chosen file; one that is too large is never read into memory. */
  async open(file: File, wanted: Wanted, told: Told): Promise<Read<SeenFile>> {
    const size = checkSize(file.size)
    if (!size.ok) return size
    this.#told = told
    const opened = new Promise<Read<SeenFile>>((resolve, reject) => {
      this.#opening = { resolve, reject }
    })
    this.#tell({ is: "open", file, wanted })
    return opened.catch(() => fault("not-understood"))
  }

  /** What would become of every row. Never comes to an end where another plan is asked for. */
  plan(wish: Wish, told: Told): Promise<Planned> {
    const id = ++this.#last
    this.#told = told
    this.#planning.clear()
    this.#tell({ is: "plan", id, wish })
    return new Promise((resolve, reject) => this.#planning.set(id, { resolve, reject }))
  }

  /** What would become of some rows, by their places in the plan. */
  steps(at: readonly number[]): Promise<readonly ImportStep[]> {
    const id = ++this.#last
    this.#tell({ is: "steps", id, at })
    return new Promise((resolve, reject) => this.#looking.set(id, { resolve, reject }))
  }

  /** Writes as was planned last, in one change. Ended by `signal`, nothing of it is there. */
  write(told: Told, signal: AbortSignal): Promise<Outcome> {
    this.#told = told
    signal.addEventListener("abort", () => this.#tell({ is: "stop" }), { once: true })
    this.#tell({ is: "write" })
    return new Promise((resolve, reject) => {
      this.#writing = { resolve, reject }
    })
  }

  /** Nobody looks any more. What is being written is one step, and ends by itself. */
  close(): void {
    this.#closing = true
    if (!this.#writing) this.#worker.terminate()
  }

  #tell(telling: ToDesk): void {
    this.#worker.postMessage(telling, [])
  }

  #hear(it: FromDesk): void {
    if (it.is === "share") this.#told(it.share)
    else if (it.is === "opened") this.#opening?.resolve(it.read)
    else if (it.is === "planned") this.#planning.get(it.id)?.resolve(it.planned)
    else if (it.is === "steps") {
      this.#looking.get(it.id)?.resolve(it.steps)
      this.#looking.delete(it.id)
    } else if (it.is === "written") this.#wrote((waiting) => waiting.resolve(it.outcome))
    else if (it.is === "failed")
      this.#fail(Object.assign(new FailedThere(it.message), { name: it.name }))
    else void answerWorker(it, (answer) => this.#tell(answer))
  }

  #wrote(how: (waiting: Waiting<Outcome>) => void): void {
    const writing = this.#writing
    this.#writing = null
    if (this.#closing) this.#worker.terminate()
    if (writing) how(writing)
  }

  #fail(error: Error): void {
    this.#opening?.reject(error)
    for (const it of [...this.#planning.values(), ...this.#looking.values()]) it.reject(error)
    this.#planning.clear()
    this.#looking.clear()
    this.#wrote((waiting) => waiting.reject(error))
  }
}

/** The same within the page, where no worker can be had. */
const inPage = (): DeskWorker => {
  const toPage = new Set<(event: MessageEvent) => void>()
  const toDesk = new Set<(told: unknown) => void>()
  const later = (act: () => void) => void Promise.resolve().then(act)
  serveDesk(
    {
      tell: (data) =>
        later(() => toPage.forEach((hear) => hear(new MessageEvent("message", { data })))),
      onTold: (listener) => toDesk.add(listener)
    },
    null
  )
  return {
    postMessage: (it: unknown) => later(() => toDesk.forEach((hear) => hear(it))),
    terminate: () => toDesk.clear(),
    addEventListener: (kind: string, hear: unknown) => {
      if (kind === "message" && typeof hear === "function") toPage.add((event) => void hear(event))
    }
  }
}
