/** The build as it ships, or a copy that differs in the hosts it may read and in nothing else. */
import { deepStrictEqual } from "node:assert/strict"
import { statSync } from "node:fs"
import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import * as v from "valibot"

const Manifest = v.looseObject({ host_permissions: v.optional(v.array(v.string())) })

const manifestOf = async (folder: string) =>
  v.parse(Manifest, JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8")))

/**
 * Copies a build and sets `host_permissions`: headless, the permission dialog cannot be answered.
 * Throws if anything else differs afterwards. The caller removes the copy.
 */
export async function withHosts(build: string, hosts: readonly string[]): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), "regulars-build-"))
  await cp(build, copy, { recursive: true })
  const manifest = { ...(await manifestOf(build)), host_permissions: [...hosts] }
  await writeFile(path.join(copy, "manifest.json"), JSON.stringify(manifest))
  await assertSameButHosts(build, copy)
  return copy
}

async function assertSameButHosts(build: string, copy: string): Promise<void> {
  const { host_permissions: _before, ...before } = await manifestOf(build)
  const { host_permissions: _after, ...after } = await manifestOf(copy)
  deepStrictEqual(after, before)
  const files = await filesOf(build)
  deepStrictEqual(await filesOf(copy), files)
  for (const file of files.filter((name) => name !== "manifest.json")) {
    const [one, other] = [path.join(build, file), path.join(copy, file)]
    deepStrictEqual(await readFile(other), await readFile(one), `${file} differs`)
  }
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true })
  return entries.filter((entry) => statSync(path.join(folder, entry)).isFile()).sort()
}
