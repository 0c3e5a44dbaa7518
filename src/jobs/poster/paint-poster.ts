import type { QrCode } from "~channels/qr"
import { qrPixels } from "~channels/qr-pixels"
import { card } from "./poster-palette"
import type { Measure, PosterItem, TextItem, Weight } from "./poster-shape"
import { paintPicture } from "./paint-picture"

/** Sans faces that systems have, those for Han among them. */
const faces =
  '-apple-system, "Segoe UI", "Helvetica Neue", Roboto, Arial, "PingFang SC", "Microsoft YaHei", '
  + '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'

const fontOf = (size: number, weight: Weight) => `${weight} ${size}px ${faces}`

/** Less than the quiet zone, and past what a corner takes. */
const corner = 10

type Canvas = OffscreenCanvasRenderingContext2D

/** Measures as the canvas will draw. A text is asked for again and again while lines are balanced. */
export const measureOn = (context: Canvas): Measure => {
  const known = new Map<string, number>()
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    context.font = fontOf(size, weight)
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
}

/** Draws what a layout says. @param picture null where its items name none. */
export const paintPoster = (
  context: Canvas,
  items: readonly PosterItem[],
  picture: ImageBitmap | null,
  code: QrCode
): void => {
  context.imageSmoothingQuality = "high"
  for (const item of items) {
    if (item.kind === "fill") {
      context.fillStyle = item.colour
      context.beginPath()
      context.roundRect(item.x, item.y, item.width, item.height, item.radius)
      context.fill()
    } else if (item.kind === "picture") {
      if (picture) paintPicture(context, item, picture)
    } else if (item.kind === "qr") {
      const pixels = qrPixels(code.matrix, item.module, { dark: card.ink, light: card.ground })
      const image = new ImageData(pixels.data, pixels.width, pixels.height)
      // The card's corners are round: what stands in them is left alone.
      const [inner, lower] = [item.width - 2 * corner, item.height - corner]
      context.putImageData(image, item.x, item.y, corner, corner, inner, lower)
    } else if (item.kind === "ornament") {
      context.font = fontOf(item.size, 700)
      context.fillStyle = item.colour
      context.textAlign = "left"
      context.direction = "ltr"
      context.fillText(item.text, item.x, item.y + item.size * 0.86)
    } else paintLine(context, item)
  }
}

const paintLine = (context: Canvas, item: TextItem): void => {
  const { x, width, text, baseline, size, rtl } = item
  context.font = fontOf(size, item.weight)
  context.fillStyle = item.colour
  context.direction = rtl ? "rtl" : "ltr"
  context.textAlign = item.align === "center" ? "center" : rtl ? "right" : "left"
  const at = item.align === "center" ? x + width / 2 : rtl ? x + width : x
  context.fillText(text, at, baseline)
  if (!item.struck) return
  const long = context.measureText(text).width
  context.fillRect(rtl ? at - long : at, baseline - size * 0.34, long, Math.max(2, size / 14))
}
