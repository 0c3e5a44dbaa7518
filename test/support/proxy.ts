/**
 * The proxy that the whole browser goes through, worker and browser itself included (events of a
 * page miss those). Denies unless told otherwise, and writes down every request either way.
 */
import { createServer, request as httpRequest, type IncomingMessage } from "node:http"
import type { ServerResponse } from "node:http"
import { connect, type Socket } from "node:net"
import type { Duplex } from "node:stream"

import { listen } from "./beds-server"

export type Seen = {
  /** "CONNECT" for https and WebSockets, else the HTTP method. */
  readonly method: string
  readonly host: string
  readonly port: number
  readonly allowed: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

export type ProxyOptions = {
  readonly allow: (host: string, port: number) => boolean
  /** "web.whatsapp.com:443" → a local server that stands in for it; what is mapped is allowed. */
  readonly map?: Readonly<Record<string, { readonly port: number }>>
  /** Hosts that are denied without a word. */
  readonly unrecorded?: readonly string[]
}

export type Proxy = {
  readonly port: number
  readonly requests: readonly Seen[]
  readonly stop: () => Promise<void>
}

type Target = { readonly host: string; readonly port: number }

export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const requests: Seen[] = []
  const sockets = new Set<Duplex>()

  /** Where a request may go, or null; written down in both cases. */
  const judge = (method: string, { host, port }: Target): Target | null => {
    const mapped = options.map?.[`${host}:${port}`]
    const allowed = mapped !== undefined || options.allow(host, port)
    const silent = !allowed && options.unrecorded?.includes(host)
    if (!silent) requests.push({ method, host, port, allowed, at: Date.now() })
    if (mapped) return { host: "127.0.0.1", port: mapped.port }
    return allowed ? { host: host === "localhost" ? "127.0.0.1" : host, port } : null
  }

  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? "")
    if (url?.protocol !== "http:") return refuse(response, 400)
    const target = judge(request.method ?? "GET", {
      host: bare(url.hostname),
      port: Number(url.port || 80)
    })
    if (!target) return refuse(response, 403)
    return forward(request, response, url, target)
  })

  server.on("connect", (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on("error", () => client.destroy())
    const url = URL.parse(`http://${request.url ?? ""}`)
    const port = Number(/:(\d+)$/.exec(request.url ?? "")?.[1] ?? 443)
    const target = url ? judge("CONNECT", { host: bare(url.hostname), port }) : null
    if (!target) {
      client.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
      return
    }
    join(client, connect(target), head, sockets)
  })

  const { port, stop } = await listen(server)
  return {
    port,
    requests,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await stop()
    }
  }
}

/** IPv6 addresses stand in brackets in a URL. */
const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, "")

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-length": 0, connection: "close" }).end()
}

function forward(request: IncomingMessage, response: ServerResponse, url: URL, target: Target) {
  const upstream = httpRequest(
    {
      ...target,
      method: request.method ?? "GET",
      path: url.pathname + url.search,
      headers: { ...request.headers, host: url.host }
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      // Cut off there, it is cut off here: the browser would wait for the rest.
      answer.on("error", () => response.destroy())
    }
  )
  upstream.on("error", () => (response.headersSent ? response.destroy() : refuse(response, 502)))
  response.on("close", () => upstream.destroy())
  request.pipe(upstream)
}

function join(client: Duplex, upstream: Socket, head: Buffer, sockets: Set<Duplex>): void {
  for (const socket of [client, upstream]) {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
  }
  upstream.once("connect", () => {
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n")
    if (head.length > 0) client.unshift(head)
    client.pipe(upstream).pipe(client)
  })
  upstream.on("error", () => client.destroy())
  upstream.on("close", () => client.destroy())
  client.on("close", () => upstream.destroy())
}
