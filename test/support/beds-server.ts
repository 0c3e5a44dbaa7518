/** A plain file server on a free loopback port. */
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2"
}

/** Answers from the first folder that holds the path; a prefix such as "/tinymce" may have its own. */
export function folders(roots: Readonly<Record<string, string>>): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    void find(roots, decodeURIComponent(pathname)).then((file) => {
      if (!file) {
        response.writeHead(404).end()
        return
      }
      const type = TYPES[path.extname(file)] ?? "application/octet-stream"
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" })
      createReadStream(file).pipe(response)
    })
  }
}

async function find(roots: Readonly<Record<string, string>>, wanted: string) {
  for (const [prefix, folder] of Object.entries(roots)) {
    if (!wanted.startsWith(prefix)) continue
    const file = path.join(folder, path.normalize(wanted.slice(prefix.length)))
    if (!file.startsWith(folder)) continue
    const found = await stat(file).catch(() => null)
    if (found?.isFile()) return file
  }
  return null
}

export type Served = { readonly port: number; readonly stop: () => Promise<void> }

/** Listens on 127.0.0.1; `stop` also ends connections that are being kept alive. */
export async function listen(server: Server, port = 0): Promise<Served> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, stop }
}

/** A port that is free now, for servers that cannot choose their own. */
export async function freePort(): Promise<number> {
  const probe = await listen(createServer())
  await probe.stop()
  return probe.port
}

export const serve = (listener: RequestListener): Promise<Served> => listen(createServer(listener))
