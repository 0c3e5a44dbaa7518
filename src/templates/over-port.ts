import * as v from "valibot"
import type { Renderer } from "./renderer"
import type { Rendered } from "./rendered"
import { stopped } from "./stopped"
import { Answering, Asking, type Work } from "./work"

/** As much of the browser's port as is needed. */
export interface Port {
  postMessage: (message: unknown) => void
  onMessage: Listened<(message: unknown) => void>
  onDisconnect: Listened<() => void>
}

interface Listened<Hear> {
  addListener: (hear: Hear) => void
  removeListener: (hear: Hear) => void
}

/** Longest wait for an answer, in ms: others' work stands before ours, and a page may have to start. */
const PATIENCE = 5000

/** Has templates rendered at the other end of a port, where they are stopped in time. */
export const overPort = (open: () => Promise<Port | null>): Renderer => {
  // Numbers of two lives of this side never meet: the other end outlives it.
  let lastId = Date.now()
  return {
    render: async (work) => {
      const port = await open()
      return port ? answered(port, ++lastId, work) : stopped
    },
    warm: () => void open()
  }
}

const answered = (port: Port, id: number, work: Work): Promise<Rendered> =>
  new Promise((resolve) => {
    const give = (rendered: Rendered) => {
      clearTimeout(timer)
      port.onMessage.removeListener(hear)
      port.onDisconnect.removeListener(gone)
      resolve(rendered)
    }
    const hear = (message: unknown) => {
      const answering = v.safeParse(Answering, message)
      if (answering.success && answering.output.id === id) give(answering.output.rendered)
    }
    const gone = () => give(stopped)
    const timer = setTimeout(gone, PATIENCE)
    port.onMessage.addListener(hear)
    port.onDisconnect.addListener(gone)
    port.postMessage({ id, work })
  })

/** The other end: what a message asks, done by `renderer`; null for one that is no work. */
export const answerWork = async (renderer: Renderer, message: unknown): Promise<unknown> => {
  const asking = v.safeParse(Asking, message)
  if (!asking.success) return null
  const { id, work } = asking.output
  return { id, rendered: await renderer.render(work) }
}
