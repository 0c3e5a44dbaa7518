/** Extensions to measure ours beside, written into a folder. */
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"

import { build } from "esbuild"

/** A script as it would ship. */
export const bundled = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    charset: "ascii",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent"
  })
  return outputFiles[0]?.text ?? ""
}

const write = async (folder: string, manifest: object, files: Record<string, string>) => {
  await mkdir(folder, { recursive: true })
  const base = { manifest_version: 3, name: "peer", version: "1" }
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify({ ...base, ...manifest }))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  return folder
}

/** One that puts a script into every page of this machine. */
export const withContentScript = (folder: string, script: string): Promise<string> =>
  write(
    folder,
    { content_scripts: [{ matches: ["http://localhost/*"], js: ["page.js"] }] },
    { "page.js": script }
  )

/** One that has a page `panel.html`, and nothing else. */
export const withPanel = (folder: string, script: string): Promise<string> =>
  write(
    folder,
    { background: { service_worker: "worker.js" } },
    {
      "worker.js": "",
      "panel.js": script,
      "panel.html":
        '<!doctype html><title>Panel</title><div id="root"></div><script src="panel.js"></script>'
    }
  )
