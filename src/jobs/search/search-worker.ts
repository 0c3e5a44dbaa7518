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

if ("onconnect" in globalThis)
  addEventListener("connect", (event) => {
    const [port] = event instanceof MessageEvent ? event.ports : []
    if (!port) return
    join(port)
    port.start()
  })
else join(globalThis as unknown as Line)
