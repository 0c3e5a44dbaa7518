import { readdirSync, watch } from "node:fs"
import { readFile } from "node:fs/promises"
import { type ServerResponse, createServer } from "node:http"

import { build } from "esbuild"

import { fixturesOf } from "../sites/fixtures"

/** What a fixture may do in its frame: show itself. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ["test/playground/page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "ascii",
    logLevel: "silent"
  })
  return outputFiles[0]?.text ?? ""
}

/** As the files are now; folders that are no site have no pages. */
const fixtures = () => readdirSync("test/sites").flatMap((site) => fixturesOf(site).pages)

const answer = async (
  path: string
): Promise<{ type: string; body: string; policy?: string } | null> => {
  if (path === "/")
    return { type: "text/html", body: await readFile("test/playground/page.html", "utf8") }
  if (path === "/page.js") return { type: "text/javascript", body: await script() }
  if (path === "/fixtures.json")
    return {
      type: "application/json",
      body: JSON.stringify(fixtures().map((it) => ({ ...it, html: "" })))
    }
  const [, site, page] = /^\/fixture\/([a-z0-9-]+)\/([a-z0-9-]+)$/u.exec(path) ?? []
  const found = fixtures().find((it) => it.site === site && it.page === page)
  return found ? { type: "text/html", body: found.html, policy: NOTHING } : null
}

/**
 * Serves the playground on this machine alone.
 * @param port 0: any that is free.
 */
export const startPlayground = async (
  port: number
): Promise<{ address: string; stop: () => Promise<void> }> => {
  const waiting = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    if (pathname === "/changes") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
      response.write(":\n\n")
      waiting.add(response)
      response.on("close", () => waiting.delete(response))
      return
    }
    void answer(pathname)
      .catch((error: unknown) => ({ type: "text/plain", body: String(error) }))
      .then((it) => {
        response.writeHead(it ? 200 : 404, {
          "content-type": `${it?.type ?? "text/plain"}; charset=utf-8`,
          "cache-control": "no-store",
          ...(it && "policy" in it && it.policy && { "content-security-policy": it.policy })
        })
        response.end(it?.body ?? "There is no such page.")
      })
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  const watchers = ["src/sites", "test/sites"].map((folder) =>
    watch(folder, { recursive: true }, () => {
      for (const it of waiting) it.write("data: changed\n\n")
    })
  )
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === "object" && at ? at.port : port}/`,
    stop: () => {
      for (const it of watchers) it.close()
      for (const it of waiting) it.end()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
