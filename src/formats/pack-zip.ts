const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let bits = byte
  for (let at = 0; at < 8; at++) bits = bits & 1 ? 0xedb88320 ^ (bits >>> 1) : bits >>> 1
  return bits >>> 0
})

/** CRC-32 as ZIP and PNG have it. */
const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** The browser's own packing, which runs beside the page. */
const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Numbers of 2 and 4 bytes, the low byte first. */
const numbers = (...values: (readonly [2 | 4, number])[]): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [size]) => sum + size, 0)))
  let at = 0
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return new Uint8Array(view.buffer)
}

/** 1 January 1980: the same files give the same bytes. */
const noDay = 0x21

/** Packs files into a ZIP (PKWARE APPNOTE 4.3), each deflated, with names in UTF-8. */
export const packZip = async (
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
): Promise<Blob> => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let from = 0
  for (const [path, file] of files) {
    const name = new TextEncoder().encode(path)
    // oxlint-disable-next-line no-await-in-loop: one file is in memory packed and unpacked, not all
    const packed = await deflate(file)
    const common = numbers(
      [2, 20],
      [2, 0x800],
      [2, 8],
      [2, 0],
      [2, noDay],
      [4, crc32(file)],
      [4, packed.length],
      [4, file.length],
      [2, name.length],
      [2, 0]
    )
    parts.push(numbers([4, 0x04034b50]), common, name, packed)
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, from])
    directory.push(numbers([4, 0x02014b50], [2, 20]), common, place, name)
    from += 4 + common.length + name.length + packed.length
  }
  const size = directory.reduce((sum, it) => sum + it.length, 0)
  const count = [2, files.size] as const
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, size], [4, from], [2, 0])
  return new Blob([...parts, ...directory, end])
}
