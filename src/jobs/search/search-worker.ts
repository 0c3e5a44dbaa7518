import { type Line, serveSearch } from "./serve-search"

// One for all pages of the extension; where a browser has no shared workers, one for each page.

/** Taken for good: whoever waits for it gets it when this worker has ended, however it ended. */
const hold = (): Promise<string> =>
  new Promise((resolve) => {
    const name = `search ${crypto.randomUUID()}`
    void navigator.locks.request(name, () => {
      resolve(name)
      return new Promise(() => {})
    })
  })

const { join } = serveSearch(hold)

const heard =
  (from: Pick<MessagePort, "addEventListener">): Line["onAsked"] =>
  (listener) =>
    from.addEventListener("message", (event) => {
      if (event instanceof MessageEvent) listener(event.data)
    })

if ("onconnect" in globalThis)
  addEventListener("connect", (event) => {
    const [port] = event instanceof MessageEvent ? event.ports : []
    if (!port) return
    join({ tell: (telling) => port.postMessage(telling, []), onAsked: heard(port) })
    port.start()
  })
else join({ tell: (telling) => postMessage(telling), onAsked: heard(globalThis) })
