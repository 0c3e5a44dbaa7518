type Heard = (event: MessageEvent) => void

/** What a worker hears of its page, and tells it. */
export interface Line<T> {
  tell: (telling: T) => void
  onTold: (listener: (told: unknown) => void) => void
}

/** A worker in this very page: what passes between is copied, as between a page and a worker. */
export const workerHere = <T>(
  serve: (line: Line<T>) => void,
  ended: () => void = () => undefined
) => {
  const [toPage, toWorker] = [new Set<Heard>(), new Set<(told: unknown) => void>()]
  const later = (act: () => void) => void Promise.resolve().then(act)
  serve({
    tell: (it) => {
      const data: unknown = structuredClone(it)
      later(() => toPage.forEach((hear) => hear(new MessageEvent("message", { data }))))
    },
    onTold: (listener) => toWorker.add(listener)
  })
  return {
    postMessage: (it: unknown) => {
      // A file stays what it is; Node would copy it as nothing.
      const isFile = typeof it === "object" && it !== null && "file" in it
      const data: unknown = isFile ? it : structuredClone(it)
      later(() => toWorker.forEach((hear) => hear(data)))
    },
    terminate: ended,
    addEventListener: (kind: string, hear: unknown) => {
      if (kind === "message") toPage.add(hear as Heard)
    }
  }
}
