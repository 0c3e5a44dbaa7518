import { fault, type Read } from "./file-fault"
import { limits } from "./limits"

/** One file in a packed one: where its bytes lie and how (0 as they are, 8 deflated). */
interface Entry {
  path: string
  method: number
  from: number
  packed: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const most = 5000

/** Files of a ZIP by its directory at the end (PKWARE APPNOTE 4.3.12, 4.3.16); null: it is not whole. */
const entriesOf = (bytes: Uint8Array): Entry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== endMark) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endMark) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < Math.min(count, most); index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null
    const [name, extra, comment] = [28, 30, 32].map((it) => view.getUint16(at + it, true))
    const from = view.getUint32(at + 42, true)
    const packed = view.getUint32(at + 20, true)
    if (from + 30 > bytes.length) return null
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
    if (start + packed > bytes.length) return null
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)))
    entries.push({ path, method: view.getUint16(at + 10, true), from: start, packed })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

/** Unpacks one file, counting as it comes: what a bomb says of its size is not believed. */
const inflate = async (bytes: Uint8Array, room: number): Promise<Uint8Array | null> => {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
  const reader = stream.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > room) {
      await reader.cancel()
      return null
    }
    pieces.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const it of pieces) {
    whole.set(it, at)
    at += it.length
  }
  return whole
}

/** The files of a ZIP that are wanted, by their paths. */
export const unzip = async (
  bytes: Uint8Array,
  wanted: (path: string) => boolean
): Promise<Read<Map<string, Uint8Array>>> => {
  const entries = entriesOf(bytes)
  if (!entries) return fault("cut-off")
  if (entries.some((it) => /vbaProject\.bin$/i.test(it.path))) return fault("macros")
  const files = new Map<string, Uint8Array>()
  let room = limits.unpacked
  for (const { path, method, from, packed } of entries) {
    if (!wanted(path)) continue
    const raw = bytes.subarray(from, from + packed)
    try {
      const file = method === 0 ? raw : method === 8 ? await inflate(raw, room) : undefined
      if (file === undefined) return fault("not-understood")
      if (file === null || file.length > room) return fault("too-large-inside")
      room -= file.length
      files.set(path, file)
    } catch {
      return fault("cut-off")
    }
  }
  return { ok: true, value: files }
}
