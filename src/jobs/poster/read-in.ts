import { readQr } from "~channels/qr-pixels"
import type { Box } from "./poster-shape"

/** Pixels around a code that a camera sees with it. */
const around = 16

/** What the QR code in that place of a finished poster says; null where nothing is read. */
export const readIn = (
  context: OffscreenCanvasRenderingContext2D,
  { x, y, width, height }: Box
): string | null =>
  readQr(context.getImageData(x - around, y - around, width + 2 * around, height + 2 * around))
