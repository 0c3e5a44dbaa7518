/** Writes 16 and 32 bit numbers, the low byte first. */
const numbers = (values: readonly [bytes: 2 | 4, value: number][]): number[] =>
  values.flatMap(([bytes, value]) =>
    Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)
  )

/**
 * A ZIP of files as they are, nothing packed (PKWARE APPNOTE 4.3). A reader of workbooks that would
 * start a worker to unpack, which the page's policy refuses, has nothing to unpack here. Checksums
 * are left 0.
 */
export const storeZip = (files: ReadonlyMap<string, Uint8Array>): ArrayBuffer => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  const add = (list: Uint8Array<ArrayBuffer>[], bytes: ArrayLike<number>) =>
    list.push(Uint8Array.from(bytes))
  for (const [path, file] of files) {
    const name = new TextEncoder().encode(path)
    const common = numbers([
      [2, 20],
      [2, 0x800],
      [2, 0],
      [4, 0],
      [4, 0],
      [4, file.length],
      [4, file.length],
      [2, name.length],
      [2, 0]
    ])
    add(parts, [...numbers([[4, 0x04034b50]]), ...common, ...name])
    add(parts, file)
    const place: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at]
    ]
    add(directory, [
      ...numbers([
        [4, 0x02014b50],
        [2, 20]
      ]),
      ...common,
      ...numbers(place),
      ...name
    ])
    at += 30 + name.length + file.length
  }
  const size = directory.reduce((sum, it) => sum + it.length, 0)
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, size],
    [4, at],
    [2, 0]
  ])
  const whole = new Uint8Array(at + size + end.length)
  let to = 0
  for (const it of [...parts, ...directory, Uint8Array.from(end)]) {
    whole.set(it, to)
    to += it.length
  }
  return whole.buffer
}
