import { crc32 } from "node:zlib"

/** One piece of a PNG (PNG specification, third edition, 5.3). */
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

interface Parts {
  header: Buffer
  pixels: Buffer
}

const partsOf = (png: Buffer): Parts => {
  const pixels: Buffer[] = []
  let header: Buffer = Buffer.alloc(0)
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at)
    const type = png.toString("latin1", at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + size)
    if (type === "IHDR") header = data
    if (type === "IDAT") pixels.push(data)
    at += size + 12
  }
  return { header, pixels: Buffer.concat(pixels) }
}

const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((it, at) => bytes.writeUInt32BE(it, at * 4))
  return bytes
}

/**
 * A film of pictures, one after the other and then from the start: an animated PNG (11.3.2 there),
 * which a reader that knows no films shows as the first picture.
 * @param seconds how long each picture stands
 * @throws where the pictures are not all of one size and kind
 */
export const film = (pictures: readonly Buffer[], seconds: number): Buffer => {
  const frames = pictures.map(partsOf)
  const [first] = frames
  if (!first || frames.some((it) => !it.header.equals(first.header)))
    throw new Error("The pictures of a film are of one size and kind.")
  const place = [first.header.readUInt32BE(0), first.header.readUInt32BE(4), 0, 0]
  const lasts = Buffer.alloc(6)
  lasts.writeUInt16BE(seconds * 100, 0)
  lasts.writeUInt16BE(100, 2)
  let sequence = 0
  const moving = frames.flatMap(({ pixels }, at) => {
    const control = chunk("fcTL", Buffer.concat([numbers(sequence++, ...place), lasts]))
    if (at === 0) return [control, chunk("IDAT", pixels)]
    return [control, chunk("fdAT", Buffer.concat([numbers(sequence++), pixels]))]
  })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const count = chunk("acTL", numbers(frames.length, 0))
  const end = chunk("IEND", Buffer.alloc(0))
  return Buffer.concat([signature, chunk("IHDR", first.header), count, ...moving, end])
}
