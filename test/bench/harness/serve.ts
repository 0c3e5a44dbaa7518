/** The pages of the bench, bundled and served on this machine alone. */
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import path from "node:path"

import { build } from "esbuild"

const pages = ["search", "storage", "cold", "tools", "list"] as const
export type BenchPage = (typeof pages)[number]

const types: Record<string, string> = {
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".html": "text/html; charset=utf-8"
}

/** Every file by its path, as the browser asks for it. */
const bundle = async (): Promise<Map<string, Uint8Array>> => {
  const outdir = path.resolve("build/bench")
  const { outputFiles } = await build({
    entryPoints: pages.map((page) => `test/bench/pages/${page}.ts${page === "list" ? "x" : ""}`),
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    outdir,
    write: false,
    logLevel: "silent"
  })
  const worker = await build({
    entryPoints: ["src/jobs/search/search-worker.ts"],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "silent"
  })
  const files = new Map(
    outputFiles.map((it) => [`/${path.relative(outdir, it.path)}`, it.contents])
  )
  for (const { contents } of worker.outputFiles) files.set("/worker.js", contents)
  files.set(
    "/sqlite3.wasm",
    await readFile("node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm")
  )
  for (const page of pages)
    files.set(
      `/${page}.html`,
      Buffer.from(
        `<!doctype html><title>${page}</title><div id="root"></div><script type="module" src="/${page}.js"></script>`
      )
    )
  return files
}

export interface Served {
  /** Address of a page; each name before the dot is an origin, and so a process, of its own. */
  address(name: string, page: BenchPage, query?: string): string
  stop(): void
}

export const serve = async (): Promise<Served> => {
  const files = await bundle()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const file = files.get(pathname)
    response.writeHead(file ? 200 : 404, {
      "content-type": types[path.extname(pathname)] ?? "text/plain",
      // Alone in its process: the clock is fine to 5 µs, and the heap is this page's.
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp"
    })
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const at = server.address()
  const port = typeof at === "object" && at ? at.port : 0
  return {
    address: (name, page, query = "") => `http://${name}.localhost:${port}/${page}.html${query}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
