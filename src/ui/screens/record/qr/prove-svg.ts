import type { QrCode } from "~channels/qr"
import { readQr } from "~channels/qr-pixels"

/** Pixels a module: enough for the decoder, whatever size the file says. */
const module = 4

/** Draws an SVG file as any page would, and reads its code back. */
export const svgReadsBack = async (svg: string, code: QrCode): Promise<boolean> => {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const side = code.size * module
    const context = new OffscreenCanvas(side, side).getContext("2d")
    if (!context) return false
    context.drawImage(image, 0, 0, side, side)
    return readQr(context.getImageData(0, 0, side, side)) === code.text
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(address)
  }
}
