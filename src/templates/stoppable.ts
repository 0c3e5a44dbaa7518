import * as v from "valibot"
import type { Renderer } from "./renderer"
import type { Rendered } from "./rendered"
import { stopped } from "./stopped"
import { Answering, READY, type Work } from "./work"

/** How long a template may take in its worker, in ms; it then ends within half a second for people. */
const PATIENCE = 350
/** How long a worker may take to start, in ms. */
const START = 5000

type Maker = () => Pick<Worker, "postMessage" | "terminate" | "addEventListener">

/**
 * Renders in a worker, one template after the other. One that gives no answer in time is ended with
 * its worker, and a new worker takes its place. Never rejects.
 */
export const stoppable = (make: Maker): Renderer => {
  let worker: Promise<ReturnType<Maker> | null> | null = null
  let before: Promise<unknown> = Promise.resolve()
  let lastId = 0
  const ready = () => (worker ??= started(make))

  const replace = (dead: ReturnType<Maker>) => {
    dead.terminate()
    worker = null
    void ready()
  }
  const renderNow = async (work: Work): Promise<Rendered> => {
    const at = await ready()
    if (!at) {
      worker = null
      return stopped
    }
    const id = ++lastId
    const answer = answered(at, id)
    try {
      at.postMessage({ id, work }, [])
    } catch {
      // What cannot be cloned cannot be rendered.
      return stopped
    }
    const rendered = await answer
    if (!rendered) replace(at)
    return rendered ?? stopped
  }
  return {
    render: (work) => {
      const done = before.then(() => renderNow(work))
      before = done
      return done
    },
    warm: () => void ready()
  }
}

/** The worker once it can work; null if it cannot be started. */
const started = (make: Maker): Promise<ReturnType<Maker> | null> =>
  new Promise((resolve) => {
    const worker = make()
    const give = (it: ReturnType<Maker> | null) => {
      clearTimeout(timer)
      if (!it) worker.terminate()
      resolve(it)
    }
    const timer = setTimeout(() => give(null), START)
    worker.addEventListener("error", () => give(null))
    worker.addEventListener("message", ({ data }) => data === READY && give(worker))
  })

/** The answer of that number; null if there is none in time. */
const answered = (worker: ReturnType<Maker>, id: number): Promise<Rendered | null> =>
  new Promise((resolve) => {
    const hear = new AbortController()
    const give = (rendered: Rendered | null) => {
      clearTimeout(timer)
      hear.abort()
      resolve(rendered)
    }
    const timer = setTimeout(() => give(null), PATIENCE)
    const { signal } = hear
    worker.addEventListener("error", () => give(null), { signal })
    worker.addEventListener(
      "message",
      ({ data }) => {
        const answering = v.safeParse(Answering, data)
        if (answering.success && answering.output.id === id) give(answering.output.rendered)
      },
      { signal }
    )
  })
