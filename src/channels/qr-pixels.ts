import { decodeQR } from "qr/decode.js"
import { readColour } from "~model/colour"
import type { QrColours } from "./qr-colours"

/** A picture as it is in memory: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray<ArrayBuffer>
}

/**
 * The pixels of a code, quiet zone and all.
 * @param module pixels a side of one module, whole: others blur its edges.
 */
export const qrPixels = (
  matrix: readonly (readonly boolean[])[],
  module: number,
  colours: QrColours
): Pixels => {
  const side = matrix.length * module
  const data = new Uint8ClampedArray(side * side * 4)
  const words = new Uint32Array(data.buffer)
  const [dark, light] = [wordOf(colours.dark), wordOf(colours.light)]
  for (const [y, row] of matrix.entries()) {
    const line = words.subarray(y * module * side, (y * module + 1) * side)
    for (const [x, isDark] of row.entries())
      line.fill(isDark ? dark : light, x * module, (x + 1) * module)
    for (let copy = 1; copy < module; copy++) words.set(line, (y * module + copy) * side)
  }
  return { width: side, height: side, data }
}

/** Four bytes as the one number that this machine keeps them as. */
const wordOf = (colour: string): number => {
  const [r, g, b] = readColour(colour) ?? [0, 0, 0]
  return new Uint32Array(Uint8Array.of(r, g, b, 255).buffer)[0] ?? 0
}

/** What a QR code in a picture says, read as a camera would; null where none is read. */
export const readQr = (pixels: Pixels): string | null => {
  try {
    return decodeQR(pixels, { timeLimit: 2000 })
  } catch {
    return null
  }
}
