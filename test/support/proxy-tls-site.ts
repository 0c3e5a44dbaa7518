/** A local stand-in for an https site, under its real name, for the proxy's `map`. */
import { mkdtemp, readFile, rm } from "node:fs/promises"
import type { RequestListener } from "node:http"
import { createServer } from "node:https"
import { tmpdir } from "node:os"
import path from "node:path"

import { run } from "./beds"
import { folders, listen, type Served } from "./beds-server"

export type TlsSite = {
  readonly host: string
  /** Answers requests, or a folder whose files are served. */
  readonly serves: RequestListener | string
}

/** The certificate is made now and signed by itself: the browser is told to ignore that. */
export async function startTlsSite({ host, serves }: TlsSite): Promise<Served> {
  const listener = typeof serves === "string" ? folders({ "/": serves }) : serves
  return listen(createServer(await certificate(host), listener))
}

async function certificate(host: string): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-tls-"))
  try {
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    const names = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`, "-days", "2"]
    const files = ["-keyout", "key.pem", "-out", "cert.pem"]
    await run("openssl", ["req", "-x509", ...kind, ...names, ...files], folder)
    const read = (file: string) => readFile(path.join(folder, file), "utf8")
    return { key: await read("key.pem"), cert: await read("cert.pem") }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
