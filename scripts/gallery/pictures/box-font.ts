/**
 * A font in which every character is a box: narrow for most scripts, wide for Han and emoji, nothing
 * for a space. With it a page looks the same whatever fonts a machine has, and still shows where text
 * stands, how long, how large and in what colour.
 */

/** Units to 1 em. */
const EM = 1000
const [ASCENT, DESCENT] = [800, 200]
const BOX = { bottom: 0, top: 600, left: 40 }

/** Glyphs by their number: none, a narrow box, a wide one, a space. */
const widthsOf = (narrow: number) => [narrow, narrow, EM, narrow]

/** Which characters are which glyph: first, last, glyph. */
const ranges = [
  [0x20, 0x20, 3],
  [0x21, 0x9f, 1],
  [0xa0, 0xa0, 3],
  [0xa1, 0x2e7f, 1],
  [0x2e80, 0x10ffff, 2]
] as const

const bytes = (write: (put: { u8: Put; u16: Put; u32: Put; text(it: string): void }) => void) => {
  const out: number[] = []
  const u8 = (it: number) => void out.push(it & 255)
  const u16 = (it: number) => [it >> 8, it].forEach(u8)
  const u32 = (it: number) => [it >>> 16, it & 0xffff].forEach(u16)
  write({ u8, u16, u32, text: (it) => [...it].forEach((one) => u8(one.charCodeAt(0))) })
  return Uint8Array.from(out)
}
type Put = (it: number) => void

const cmap = () =>
  bytes(({ u16, u32 }) => {
    // One table: Unicode, 32 bits, many characters to one glyph.
    for (const it of [0, 1, 3, 10]) u16(it)
    u32(12)
    u16(13)
    u16(0)
    u32(16 + 12 * ranges.length)
    u32(0)
    u32(ranges.length)
    for (const range of ranges) range.forEach(u32)
  })

/** A square from `left` to the same distance from its right edge. */
const box = (width: number) =>
  bytes(({ u8, u16 }) => {
    const { left, bottom, top } = BOX
    const right = width - left
    for (const it of [1, left, bottom, right, top, 3, 0]) u16(it)
    for (let at = 0; at < 4; at++) u8(1)
    for (const step of [left, 0, right - left, 0]) u16(step)
    for (const step of [bottom, top - bottom, 0, bottom - top]) u16(step)
    // Glyphs begin at even places.
    for (let at = 0; at < 2; at++) u8(0)
  })

const checksum = (of: Uint8Array): number => {
  let sum = 0
  for (let at = 0; at < of.length; at += 4)
    sum =
      (sum
        + (((of[at] ?? 0) << 24)
          | ((of[at + 1] ?? 0) << 16)
          | ((of[at + 2] ?? 0) << 8)
          | (of[at + 3] ?? 0)))
      >>> 0
  return sum
}

/** @param narrow Width of the narrow box in thousandths of 1 em: another one for each weight. */
export const boxFont = (narrow: number): Uint8Array => {
  const widths = widthsOf(narrow)
  const glyphs = [new Uint8Array(), box(narrow), box(EM), new Uint8Array()]
  const lengths = glyphs.map((it) => it.length)
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, it) => sum + it, 0))
  const all = lengths.reduce((sum, it) => sum + it, 0)
  const tables: [string, Uint8Array][] = [
    ["OS/2", os2(narrow)],
    ["cmap", cmap()],
    ["glyf", Uint8Array.from(glyphs.flatMap((it) => [...it]))],
    ["head", head()],
    ["hhea", hhea(widths.length)],
    ["hmtx", bytes(({ u16 }) => widths.forEach((it) => [it, 0].forEach(u16)))],
    ["loca", bytes(({ u32 }) => [...starts, all].forEach(u32))],
    ["maxp", maxp(widths.length)],
    ["name", name()],
    ["post", bytes(({ u32 }) => [0x30000, 0, 0, 0, 0, 0, 0, 0].forEach(u32))]
  ]
  return packed(tables)
}

const head = () =>
  bytes(({ u16, u32 }) => {
    for (const it of [0x10000, 0x10000, 0, 0x5f0f3cf5]) u32(it)
    u16(3)
    u16(EM)
    for (let at = 0; at < 4; at++) u32(0)
    for (const it of [0, -DESCENT & 0xffff, EM, ASCENT, 0, 8, 2, 1, 0]) u16(it)
  })

const hhea = (glyphs: number) =>
  bytes(({ u16, u32 }) => {
    u32(0x10000)
    for (const it of [ASCENT, -DESCENT & 0xffff, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs])
      u16(it)
  })

const maxp = (glyphs: number) =>
  bytes(({ u16, u32 }) => {
    u32(0x10000)
    for (const it of [glyphs, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]) u16(it)
  })

const os2 = (narrow: number) =>
  bytes(({ u16, u32, text }) => {
    for (const it of [4, narrow, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0]) u16(it)
    for (let at = 0; at < 5; at++) u16(0)
    for (let at = 0; at < 4; at++) u32(0)
    text("NONE")
    for (const it of [64, 0x20, 0xffff, ASCENT, -DESCENT & 0xffff, 0, ASCENT, DESCENT]) u16(it)
    for (let at = 0; at < 2; at++) u32(0)
    for (const it of [500, 600, 0, 0x20, 1]) u16(it)
  })

const name = () =>
  bytes(({ u16, text }) => {
    const said = ["Box", "Regular", "Box", "Box", "1", "Box"]
    for (const it of [0, said.length, 6 + 12 * said.length]) u16(it)
    let at = 0
    for (const [id, it] of said.entries()) {
      for (const one of [3, 1, 0x409, id + 1, 2 * it.length, at]) u16(one)
      at += 2 * it.length
    }
    for (const it of said) text([...it].map((one) => `\0${one}`).join(""))
  })

const packed = (tables: readonly [string, Uint8Array][]): Uint8Array => {
  const padded = (it: Uint8Array) => (it.length + 3) & ~3
  let at = 12 + 16 * tables.length
  const directory = bytes(({ u16, u32, text }) => {
    u32(0x10000)
    const power = 2 ** Math.floor(Math.log2(tables.length))
    for (const it of [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16])
      u16(it)
    for (const [tag, table] of tables) {
      text(tag)
      for (const it of [checksum(table), at, table.length]) u32(it)
      at += padded(table)
    }
  })
  const font = new Uint8Array(at)
  font.set(directory)
  let to = directory.length
  for (const [, table] of tables) {
    font.set(table, to)
    to += padded(table)
  }
  return font
}
