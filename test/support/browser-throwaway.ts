/** A ten-line extension for tests of the test tools themselves; never shipped. */
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

/** Writes it into a new temporary folder, which the caller removes. */
export async function throwawayExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-throwaway-"))
  const manifest = {
    manifest_version: 3,
    name: "Throwaway",
    version: "1",
    background: { service_worker: "worker.js" },
    permissions: ["scripting"],
    host_permissions: []
  }
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest))
  await writeFile(path.join(folder, "worker.js"), "self.addEventListener('install', () => {})\n")
  await writeFile(path.join(folder, "page.html"), "<!doctype html><title>Page</title>")
  return folder
}
