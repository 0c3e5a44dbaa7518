import { encodeQR } from "qr"
import { decodeQR } from "qr/decode.js"

/** White modules around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** More, and one phone no longer reads it from another's screen. */
const MAX_CHARS = 512

/**
 * A code that was read back and says what it was drawn from.
 * `matrix[y][x]` is true where dark, `size` modules a side with the quiet zone; `d` is the same as
 * one SVG path on a view box of `0 0 size size`.
 */
export type QrCode = { ok: true; matrix: boolean[][]; size: number; d: string }

/** `unreadable`: the drawing did not read back; it is not shown. */
export type QrRefusal = { ok: false; why: "empty" | "too-long" | "unreadable" }

/** Each run of dark modules in a row as one box. */
const toPath = (matrix: boolean[][]): string =>
  matrix
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? "1" : "0"))
          .join("")
          .matchAll(/1+/g)
      ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    )
    .join("")

/** Reads the drawing as a camera would, four pixels a module. */
const readBack = (matrix: boolean[][]): string | null => {
  const scale = 4
  const side = matrix.length * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (matrix[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  try {
    return decodeQR({ width: side, height: side, data }, { timeLimit: 2000 })
  } catch {
    return null
  }
}

/** Draws a QR code, with a sixth of it allowed to be unreadable, and reads it back. */
export const drawQr = (text: string): QrCode | QrRefusal => {
  if (text === "") return { ok: false, why: "empty" }
  if (text.length > MAX_CHARS) return { ok: false, why: "too-long" }
  const matrix = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE })
  if (readBack(matrix) !== text) return { ok: false, why: "unreadable" }
  return { ok: true, matrix, size: matrix.length, d: toPath(matrix) }
}
