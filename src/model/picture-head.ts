import type { Picture } from "./picture"

/** What the first bytes of a file say of a picture: its kind, and its pixels where they stand there. */
export interface PictureHead {
  type: Picture["type"]
  width: number
  height: number
}

/**
 * Reads a picture's kind and size from its own bytes, whatever its name says; null for all else.
 * Sources: the PNG, GIF, JPEG (T.81) and WebP (RFC 9649) formats.
 */
export const readPictureHead = (bytes: Uint8Array): PictureHead | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (starts(bytes, "\x89PNG\r\n\x1a\n"))
      return { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) }
    if (starts(bytes, "GIF87a") || starts(bytes, "GIF89a"))
      return { type: "image/gif", width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (starts(bytes, "\xff\xd8\xff")) return jpeg(view)
    if (starts(bytes, "RIFF") && starts(bytes.subarray(8), "WEBP")) return webp(bytes, view)
  } catch {
    // Too short to be what it began as.
  }
  return null
}

const starts = (bytes: Uint8Array, mark: string): boolean =>
  Array.from(mark).every((char, at) => bytes[at] === char.codePointAt(0))

/** Segment by segment to the frame's header, which alone has the size. */
const jpeg = (view: DataView): PictureHead | null => {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const mark = view.getUint8(at + 1)
    const frame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
    if (frame)
      return { type: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

const webp = (bytes: Uint8Array, view: DataView): PictureHead | null => {
  const type = "image/webp"
  const body = bytes.subarray(12)
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
  if (starts(body, "VP8X")) return { type, width: three(24) + 1, height: three(27) + 1 }
  if (starts(body, "VP8L")) {
    const packed = view.getUint32(21, true)
    return { type, width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
  }
  if (!starts(body, "VP8 ")) return null
  const side = (at: number) => view.getUint16(at, true) & 0x3fff
  return { type, width: side(26), height: side(28) }
}
