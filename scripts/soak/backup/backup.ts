/**
 * `npm run soak:backup -- --cycles 10000 --json`: as many backups, each tampered with in one of some
 * thirty ways: bits flipped, cut, spliced, headers and chunks swapped, lines reordered or doubled
 * inside and sealed anew, with and without the checksum put right, the wrong key. Each is opened as a
 * backup is; exit code 1 if one is accepted, which is kept in `build/soak-backup`.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { gunzipSync } from "node:zlib"

import { readArchive } from "~formats/archive/read-archive"
import { makeKey, unseal, unsealStream } from "~formats/seal/seal"
import { randomFrom } from "../random"
import { type Good, goodBackup, schema } from "./good-backup"
import { tamperFile } from "./tamper-file"
import { tamperInside } from "./tamper-inside"

const wrongKey = "wrong key"
export const kinds = [wrongKey, ...Object.keys(tamperFile), ...Object.keys(tamperInside)]

/** Why a file is refused; null where it is accepted. */
export const refusal = async (file: Uint8Array, identity: string): Promise<string | null> => {
  const packed = await unsealStream(new Blob([new Uint8Array(file)]), identity)
  if ("ok" in packed) return packed.why
  const read = await readArchive(packed, { schema })
  return read.ok ? null : read.why
}

export interface Tampered {
  kind: string
  file: Uint8Array
  identity: string
}

/** One backup that was tampered with; what changed nothing is done again. */
export const tampered = async (good: Good, other: Good, seed: number): Promise<Tampered> => {
  const kind = kinds[seed % kinds.length] ?? wrongKey
  for (let again = 0; ; again++) {
    const random = randomFrom(seed * 1000 + again)
    const { identity } = kind === wrongKey ? await makeKey() : good
    const tamper = tamperFile[kind] ?? tamperInside[kind]
    const file = tamper ? await tamper(good, other, random) : good.sealed
    if (kind === wrongKey || !(await isAsItWas(file, good, kind))) return { kind, file, identity }
  }
}

/** A bit that packing does not use, a line that changed places with itself. */
const isAsItWas = async (file: Uint8Array, good: Good, kind: string): Promise<boolean> => {
  if (kind in tamperFile) return Buffer.from(file).equals(good.sealed)
  const archive = await unseal(file, good.identity)
  if ("ok" in archive) return false
  try {
    return gunzipSync(archive).equals(gunzipSync(good.archive))
  } catch {
    return false
  }
}

export const main = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      cycles: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false }
    }
  })
  const [cycles, seed] = [Number(values.cycles), Number(values.seed)]
  const start = performance.now()
  const good = await goodBackup(randomFrom(seed))
  const other = await goodBackup(randomFrom(seed + 1), good)
  if ((await refusal(good.sealed, good.identity)) !== null)
    throw new Error("the good one is refused")
  const accepted: string[] = []
  const refused: Record<string, number> = {}
  for (let cycle = 0; cycle < cycles; cycle++) {
    const { kind, file, identity } = await tampered(good, other, seed + cycle)
    const why = await refusal(file, identity)
    if (why === null) accepted.push(keep(kind, seed + cycle, file, identity))
    else refused[why] = (refused[why] ?? 0) + 1
    if ((cycle + 1) % 500 === 0) process.stderr.write(`${cycle + 1} files\n`)
  }
  const seconds = Math.round((performance.now() - start) / 1000)
  const sum = { cycles, kinds: kinds.length, accepted, refused, seconds }
  process.stdout.write(
    values.json
      ? `${JSON.stringify(sum)}\n`
      : `${cycles} backups tampered with in ${kinds.length} ways, ${accepted.length} accepted, ${seconds} s\n`
  )
  return accepted.length > 0 ? 1 : 0
}

/** @returns where the file is kept that should have been refused, with the key that opened it. */
const keep = (kind: string, seed: number, file: Uint8Array, identity: string): string => {
  const folder = path.resolve("build/soak-backup")
  mkdirSync(folder, { recursive: true })
  const name = path.join(folder, `${seed}-${kind.replaceAll(/\W+/g, "-")}.age`)
  writeFileSync(name, file)
  writeFileSync(`${name}.key`, `${identity}\n`)
  return name
}
