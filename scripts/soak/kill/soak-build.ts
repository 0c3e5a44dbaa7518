/**
 * The build as it ships, with one page more: a page of the extension's own origin that runs the
 * project's store from its sources, told by the soak what to write. Everything else, the background
 * at its side too, is what sellers get.
 */
import { cp, mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { build } from "esbuild"

export const KEEPING = "keeping.html"

/** A copy of the build with the page in it. The caller removes it. */
export const withKeepingPage = async (from: string): Promise<string> => {
  const copy = await mkdtemp(path.join(tmpdir(), "regulars-build-"))
  await cp(from, copy, { recursive: true })
  await build({
    entryPoints: ["scripts/soak/kill/keeping-page.ts"],
    outfile: path.join(copy, "keeping.js"),
    bundle: true,
    format: "iife",
    charset: "ascii",
    logLevel: "silent"
  })
  const page = '<!doctype html><meta charset="utf-8"><title>Soak</title>'
  await writeFile(path.join(copy, KEEPING), `${page}<script src="keeping.js"></script>`)
  return copy
}
