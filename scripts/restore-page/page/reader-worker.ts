import type { Opened, Reader } from "./reader"

/** A question to the worker: a verb of the reader and what it is given. */
type Question = {
  id: number
  verb: keyof Reader
  given: readonly unknown[]
}
/** An answer, or how far it is. */
type Answer =
  | { id: number; rows: number; all: number }
  | { id: number; done: unknown }
  | { id: number; failed: true }

/** Answers the page from within the worker. Both ends are one file: what they say fits. */
export const serveReader = (reader: Reader): void => {
  const post = (answer: Answer) => postMessage(answer)
  addEventListener("message", ({ data }: MessageEvent<Question>) => {
    const { id, verb, given } = data
    const onRows = (rows: number, all: number) => post({ id, rows, all })
    const verbs: Record<keyof Reader, (...given: never[]) => Promise<unknown>> = { ...reader }
    const answer: Promise<unknown> = Reflect.apply(verbs[verb], reader, [...given, onRows])
    answer.then(
      (done) => post({ id, done }),
      () => post({ id, failed: true })
    )
  })
}

/** A reader at the other end of a worker. Ending it stops whatever it does. */
export const readerIn = (worker: Worker): Reader => {
  let last = 0
  const ask = <T>(
    verb: keyof Reader,
    given: readonly unknown[],
    onRows?: (rows: number, all: number) => void
  ) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last
      const end = new AbortController()
      const fail = () => {
        end.abort()
        reject(new Error("the worker failed"))
      }
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<Answer>) => {
          if (data.id !== id) return
          if ("rows" in data) return onRows?.(data.rows, data.all)
          if ("failed" in data) return fail()
          end.abort()
          resolve(data.done as T)
        },
        { signal: end.signal }
      )
      worker.addEventListener("error", fail, { signal: end.signal })
      worker.postMessage({ id, verb, given } satisfies Question, [])
    })
  return {
    open: (file, key, onRows) => ask<Opened>("open", [file, key], onRows),
    find: (what) => ask("find", [what]),
    person: (id, words) => ask("person", [id, words]),
    save: (kind, what, heads) => ask("save", [kind, what, heads])
  }
}
