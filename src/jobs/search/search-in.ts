import * as v from "valibot"
import type { Found } from "~search/hit"
import { type Asking, type IndexState, longestAsked, Telling } from "./protocol"

/** The worker, as a page has it. */
export interface SearchLine {
  ask: (asking: Asking) => void
  onTold: (listener: (telling: unknown) => void) => void
  /** It cannot even start. */
  onError: (listener: () => void) => void
}

type Maker = () => SearchLine

/** Waits until whoever holds a lock has ended. */
type Wait = (lock: string) => Promise<unknown>

const waitForLock: Wait = async (lock) => {
  await navigator.locks?.request(lock, () => undefined)
}

/**
 * Has everything searched in the one worker of all pages.
 * @param url Of the worker's file, by a `url:` import: each entry alone knows what the build calls it.
 */
export const searchIn = (url: string): void => {
  searchBy(() => {
    if (typeof SharedWorker === "undefined") {
      const worker = new Worker(url)
      return lineOf(worker, worker)
    }
    const worker = new SharedWorker(url, "search")
    worker.port.start()
    return lineOf(worker.port, worker)
  })
  addEventListener("pagehide", () => line?.ask({ kind: "leave" }))
}

const lineOf = (end: MessagePort | Worker, worker: SharedWorker | Worker): SearchLine => ({
  ask: (asking) => end.postMessage(asking, []),
  onTold: (listener) =>
    end.addEventListener("message", (event) => {
      if (event instanceof MessageEvent) listener(event.data)
    }),
  onError: (listener) => worker.addEventListener("error", listener)
})

/** The same by another's worker; null for none. */
export const searchBy = (maker: Maker | null, wait: Wait = waitForLock): void => {
  make = maker
  waitFor = wait
  line = null
  for (const { resolve } of open.values()) resolve(null)
  open.clear()
  tell(opening)
}

const opening: IndexState = { phase: "opening", read: 0, seq: 0 }

let make: Maker | null = null
let waitFor: Wait = waitForLock
let line: SearchLine | null = null
let state = opening
let lastId = 0
let lastSearcher = 0
const open = new Map<number, { ask: Asking; resolve: (found: Found | null) => void }>()
const followers = new Set<(state: IndexState) => void>()

const tell = (next: IndexState): void => {
  state = next
  for (const follow of followers) follow(next)
}

const connect = (): SearchLine | null => {
  if (line || !make) return line
  const made = make()
  line = made
  const again = () => {
    if (line !== made) return
    line = null
    tell({ ...opening, seq: state.seq })
    // Whoever asked it asks the next one.
    const next = open.size > 0 || followers.size > 0 ? connect() : null
    for (const { ask } of open.values()) next?.ask(ask)
  }
  made.onTold((data) => {
    const telling = v.safeParse(Telling, data)
    if (line === made && telling.success) hear(telling.output, again)
  })
  made.onError(() => {
    // It cannot even start, and would not the next time.
    if (line !== made) return
    make = null
    line = null
    tell({ phase: "failed", read: 0, seq: state.seq + 1 })
    for (const { resolve } of open.values()) resolve(null)
    open.clear()
  })
  return made
}

const hear = (telling: Telling, onEnd: () => void): void => {
  if (telling.kind === "hello") void waitFor(telling.lock).then(onEnd, () => undefined)
  else if (telling.kind === "state") tell(telling.state)
  else {
    open.get(telling.id)?.resolve(telling.kind === "found" ? telling.found : null)
    open.delete(telling.id)
  }
}

export interface SearchOptions {
  /** How many hits at most. */
  limit?: number
  /** The customer on screen: what is theirs comes first. "" for nobody. */
  onScreen?: string
}

/** Asks; null where a later question of the same searcher came before, or nobody can answer. */
export type Search = (text: string, options?: SearchOptions) => Promise<Found | null>

/** One place that searches: its last question alone counts. */
export const newSearcher = (): Search => {
  const searcher = ++lastSearcher
  return (text, { limit = 50, onScreen = "" } = {}) =>
    new Promise((resolve) => {
      const worker = connect()
      if (!worker) return resolve(null)
      const id = ++lastId
      const ask: Asking = {
        kind: "ask",
        id,
        searcher,
        text: text.slice(0, longestAsked),
        limit,
        onScreen
      }
      open.set(id, { ask, resolve })
      worker.ask(ask)
    })
}

/** Calls back with how it stands with the index, now and whenever that or what is in it changes. */
export const followIndex = (follow: (state: IndexState) => void): (() => void) => {
  followers.add(follow)
  connect()
  follow(state)
  return () => followers.delete(follow)
}
