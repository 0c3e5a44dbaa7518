import { checkSize } from "./check-size"
import { decode, type Encoding } from "./encodings"
import { fault, type Read } from "./file-fault"
import { readXlsx, type Sheet } from "./xlsx"

/** A file as it lies before any format: a text with its encoding, or sheets. */
export type OpenFile =
  | { kind: "text"; text: string; encoding: Encoding; cut: boolean }
  | { kind: "sheets"; sheets: Sheet[] }

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((it, at) => bytes[at] === it)

/** Heads of files that are no tables: PDF, PNG, JPEG, GIF, RAR, 7-Zip, gzip, programs. */
const strangers = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x4d, 0x5a, 0x90]
]

/** Opens a file by its first bytes, not by its name. @param encoding What the seller says it is in. */
export const openFile = async (bytes: Uint8Array, encoding?: Encoding): Promise<Read<OpenFile>> => {
  const size = checkSize(bytes.length)
  if (!size.ok) return size
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault("old-excel")
  if (strangers.some((it) => begins(bytes, ...it))) return fault("not-a-table")
  if (begins(bytes, 0x50, 0x4b)) {
    const read = await readXlsx(bytes)
    return read.ok ? { ok: true, value: { kind: "sheets", sheets: read.value } } : read
  }
  const decoded = decode(bytes, encoding)
  if (!decoded.ok) return decoded
  if (!decoded.value.text.trim()) return fault("empty")
  return { ok: true, value: { kind: "text", ...decoded.value } }
}
