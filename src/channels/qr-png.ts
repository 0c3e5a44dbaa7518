import type { QrCode } from "./qr"
import { qrPixels, readQr } from "./qr-pixels"

/** Pixels a module of a picture that is to be `side` pixels wide or a little more. */
export const moduleFor = (code: Pick<QrCode, "size">, side: number): number =>
  Math.min(64, Math.max(1, Math.ceil(side / code.size)))

/**
 * A code as a PNG picture of at least `side` pixels; its modules are whole pixels. Null where these
 * very pixels did not read back. For extension pages and the worker: needs OffscreenCanvas.
 */
export const qrToPng = async (code: QrCode, side: number): Promise<Blob | null> => {
  const pixels = qrPixels(code.matrix, moduleFor(code, side), code.colours)
  if (readQr(pixels) !== code.text) return null
  const canvas = new OffscreenCanvas(pixels.width, pixels.height)
  const context = canvas.getContext("2d")
  if (!context) return null
  context.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0)
  return canvas.convertToBlob({ type: "image/png" })
}
