import { spawnSync } from "node:child_process"
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

export type Shim = { ok: true; folder: string; file: string } | { ok: false; why: string }

const MISSING =
  "This needs a C compiler for Linux. On Debian: sudo apt-get install -y gcc libc6-dev\n"

/** Compiles durable.c into a folder of its own, which the caller removes. */
export const buildShim = async (): Promise<Shim> => {
  if (process.platform !== "linux") return { ok: false, why: MISSING }
  const folder = await mkdtemp(path.join(tmpdir(), "regulars-durable-"))
  const file = path.join(folder, "durable.so")
  const flags = ["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", file]
  const source = "scripts/soak/power/durable.c"
  const done = spawnSync("gcc", [...flags, source, "-ldl", "-lpthread"], { encoding: "utf8" })
  if (done.error) return { ok: false, why: MISSING }
  if (done.status !== 0) return { ok: false, why: `${done.stderr}\n${MISSING}` }
  return { ok: true, folder, file }
}
