import { createServer } from "node:http"

import { build } from "esbuild"

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ["scripts/soak/window.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "ascii",
    logLevel: "silent"
  })
  return outputFiles[0]?.text ?? ""
}

/** Serves the page of both windows on this machine alone, on any port that is free. */
export const serveWindows = async (): Promise<{ address: string; stop: () => void }> => {
  const script = await bundle()
  const server = createServer((request, response) => {
    const isScript = request.url === "/window.js"
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" })
    response.end(
      isScript ? script : '<!doctype html><title>Soak</title><script src="/window.js"></script>'
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  const at = server.address()
  const port = typeof at === "object" && at ? at.port : 0
  return { address: `http://localhost:${port}/`, stop: () => server.close() }
}
