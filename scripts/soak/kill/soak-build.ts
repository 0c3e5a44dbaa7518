/**
 * The build as it ships, with one page more: a page of the extension's own origin that runs the
 * project's store from its sources, told by the soak what to write. Everything else, the background
 * at its side too, is what sellers get.
 */
import { appendFile, writeFile } from "node:fs/promises"
import path from "node:path"

import { build } from "esbuild"

import { withHosts } from "../../../test/support/browser-build"

export const KEEPING = "keeping.html"

const bundle = async (file: string, to: string) =>
  build({
    entryPoints: [`scripts/soak/kill/${file}.ts`],
    outfile: path.join(to, `${file}.js`),
    bundle: true,
    format: "iife",
    charset: "ascii",
    logLevel: "silent"
  })

/**
 * A copy of the build with the page in it; a site is allowed, so that nobody is greeted by the tour in
 * each new profile. The caller removes it.
 */
export const withKeepingPage = async (from: string): Promise<string> => {
  const copy = await withHosts(from, ["http://localhost/*"])
  await bundle("keeping-page", copy)
  const page = '<!doctype html><meta charset="utf-8"><title>Soak</title>'
  await writeFile(path.join(copy, KEEPING), `${page}<script src="keeping-page.js"></script>`)
  return copy
}

/** The same, and the store in the extension's worker too, beside all that it does otherwise. */
export const withKeepingWorker = async (from: string): Promise<string> => {
  const copy = await withKeepingPage(from)
  await bundle("keeping-worker", copy)
  const worker = path.join(copy, "static/background/index.js")
  await appendFile(worker, '\n;importScripts("/keeping-worker.js")\n')
  return copy
}
