/**
 * What can be done inside by somebody who knows the seller's public key and seals the file anew: age
 * does not say who sealed it.
 */
import { createHash } from "node:crypto"
import { gunzipSync, gzipSync } from "node:zlib"

import { seal } from "~formats/seal/seal"
import type { Random } from "../random"
import { type Good, schema } from "./good-backup"
import type { Tamper } from "./tamper-file"

type Change = (lines: string[], random: Random, other: string[]) => string[]

const linesOf = (archive: Uint8Array): string[] =>
  gunzipSync(archive).toString("utf8").split("\n").slice(0, -1)

const pack = (lines: readonly string[]) => gzipSync(lines.map((it) => `${it}\n`).join(""))

const sealed = ({ recipient }: Good, archive: Uint8Array) => seal(archive, [recipient])

/** With the checksum that was there before. */
const unmended =
  (change: Change): Tamper =>
  (good, other, random) =>
    sealed(good, pack(change(linesOf(good.archive), random, linesOf(other.archive))))

/** With counts and checksum of what stands in it now. */
const mended =
  (change: Change, header: Record<string, unknown> = {}): Tamper =>
  (good, other, random) => {
    const lines = change(linesOf(good.archive), random, linesOf(other.archive))
    const rows = lines.slice(1, -1)
    const counts: Record<string, number> = {}
    for (const line of rows) {
      const table = /^\{"t":"(\w+)","r"/.exec(line)?.[1]
      if (table) counts[table] = (counts[table] ?? 0) + 1
    }
    const first = { ...JSON.parse(lines[0] ?? "{}"), counts, ...header }
    const body = [JSON.stringify(first), ...rows].map((it) => `${it}\n`).join("")
    const sha256 = createHash("sha256").update(body).digest("hex")
    const end = JSON.stringify({ end: true, rows: rows.length, sha256 })
    return sealed(good, gzipSync(`${body}${end}\n`))
  }

/** The place of some row; not of the header or the end. */
const somewhere = (lines: readonly string[], random: Random) => 1 + random.below(lines.length - 2)

const swap: Change = (lines, random) => {
  const [a, b] = [random.below(lines.length), random.below(lines.length)]
  const [one = "", two = ""] = [lines[a], lines[b]]
  return lines.map((it, at) => (at === a ? two : at === b ? one : it))
}

const double: Change = (lines, random) => {
  const at = somewhere(lines, random)
  return [...lines.slice(0, at), lines[at] ?? "", ...lines.slice(at)]
}

const drop: Change = (lines, random) => lines.toSpliced(random.below(lines.length), 1)

const alter: Change = (lines, random) => {
  const at = random.below(lines.length)
  const line = lines[at] ?? ""
  const where = random.below(line.length)
  const other = String.fromCharCode(33 + random.below(90))
  return lines.with(at, line.slice(0, where) + other + line.slice(where + 1))
}

const inRow =
  (change: (row: string, random: Random) => string): Change =>
  (lines, random) => {
    const at = 1 + random.below(lines.length - 3)
    return lines.with(at, change(lines[at] ?? "", random))
  }

/** Bytes of the packed lines, behind the ten that only say when and where it was packed. */
const inPacking =
  (change: (archive: Uint8Array, random: Random) => Uint8Array): Tamper =>
  (good, _other, random) =>
    sealed(good, change(good.archive, random))

export const tamperInside: Record<string, Tamper> = {
  "lines reordered": unmended(swap),
  "line doubled": unmended(double),
  "line dropped": unmended(drop),
  "character changed": unmended(alter),
  "line of another": unmended((lines, random, other) => {
    const at = 1 + random.below(120)
    return lines.with(at, other[at] ?? "")
  }),
  "end of another": unmended((lines, _random, other) => [
    ...lines.slice(0, -1),
    other.at(-1) ?? ""
  ]),
  "header of another": unmended((lines, _random, other) => [
    (other[0] ?? "").replace(/"madeAt":\d+/, '"madeAt":1600000000000'),
    ...lines.slice(1)
  ]),
  "packing cut": inPacking((archive, random) => archive.subarray(0, random.below(archive.length))),
  "packing flipped": inPacking((archive, random) => {
    const copy = new Uint8Array(archive)
    const at = 10 + random.below(copy.length - 10)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    return copy
  }),
  "row twice, mended": mended(double),
  "wrong type, mended": mended(inRow((row) => row.replace(/"createdAt":\d+/, '"createdAt":"1"'))),
  "field gone, mended": mended(inRow((row) => row.replace(/"deletedAt":null,?/, ""))),
  "unknown table, mended": mended(inRow((row) => row.replace(/"t":"\w+"/, '"t":"secrets"'))),
  "prototype, mended": mended(
    inRow((row) => row.replace('"r":{', '"r":{"__proto__":{"admin":true},'))
  ),
  "newer schema, mended": mended((lines) => lines, { schema: schema + 1 }),
  "header twice, mended": mended((lines) => [lines[0] ?? "", ...lines]),
  "counts of more, unmended": unmended((lines) =>
    lines.with(0, (lines[0] ?? "").replace(/"contacts":\d+/, '"contacts":41'))
  )
}
