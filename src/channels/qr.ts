import { encodeQR } from "qr"
import { blackOnWhite, checkColours, type ColourRefusal, type QrColours } from "./qr-colours"
import { qrPixels, readQr } from "./qr-pixels"

/** White modules around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** More, and one phone no longer reads it from another's screen. */
export const longestQr = 512

/**
 * A code that was read back, in its colours, and says what it was drawn from.
 * `matrix[y][x]` is true where dark, `size` modules a side with the quiet zone; `d` is the same as
 * one SVG path on a view box of `0 0 size size`.
 */
export type QrCode = {
  ok: true
  text: string
  matrix: boolean[][]
  size: number
  d: string
  colours: QrColours
}

/** `unreadable`: the drawing did not read back; it is not shown. */
export type QrRefusal = { ok: false; why: "empty" | "too-long" | "unreadable" | ColourRefusal }

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

/** Draws a QR code, with a sixth of it allowed to be unreadable, and reads it back. */
export const drawQr = (text: string, colours = blackOnWhite): QrCode | QrRefusal => {
  if (text === "") return { ok: false, why: "empty" }
  if (text.length > longestQr) return { ok: false, why: "too-long" }
  const seen = checkColours(colours)
  if (!seen.ok) return { ok: false, why: seen.why }
  const matrix = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE })
  if (readQr(qrPixels(matrix, 4, colours)) !== text) return { ok: false, why: "unreadable" }
  return { ok: true, text, matrix, size: matrix.length, d: toPath(matrix), colours }
}
