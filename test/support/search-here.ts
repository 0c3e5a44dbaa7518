import { searchBy } from "~jobs/search/search-in"
import { serveSearch } from "~jobs/search/serve-search"

/**
 * Has what a test searches searched in its own thread, by what the worker runs. The index is not
 * stored by itself but when `rest` is called, as after a rest. @returns `end` ends it as a crash would.
 */
export const searchHere = () => {
  let work = () => {}
  const idle = (due: () => void) => {
    work = due
    return () => (work = () => {})
  }
  let die = () => {}
  const servers = new Set<{ stop: () => void }>()
  searchBy(
    () => {
      const server = serveSearch(async () => "lock", undefined, idle)
      servers.add(server)
      const { port1, port2 } = new MessageChannel()
      server.join({
        tell: (telling) => port2.postMessage(telling),
        onAsked: (listener) => port2.addEventListener("message", ({ data }) => listener(data))
      })
      port1.start()
      port2.start()
      const died = new Promise<void>((resolve) => (die = resolve))
      void died.then(() => {
        port1.close()
        server.stop()
      })
      deaths.push(died)
      return {
        ask: (asking) => port1.postMessage(asking),
        onTold: (listener) => port1.addEventListener("message", ({ data }) => listener(data)),
        onError: () => undefined
      }
    },
    async () => deaths.at(-1)
  )
  return {
    rest: () => work(),
    crash: () => die(),
    end: () => {
      searchBy(null)
      for (const it of servers) it.stop()
      die()
    }
  }
}

const deaths: Promise<void>[] = []
