import type { PosterItem, Size } from "./poster-shape"

type Canvas = OffscreenCanvasRenderingContext2D
type Place = Extract<PosterItem, { kind: "picture" }>

/** A print's frame, and how many times as large as it is a picture is printed. */
const frame = 22
const mostPrinted = 3
/** A print leaves this much of its box around it. */
const printShare = 0.74

/** Draws a picture into its place; see `PosterItem`. */
export const paintPicture = (context: Canvas, place: Place, picture: ImageBitmap): void => {
  context.save()
  context.beginPath()
  context.roundRect(place.x, place.y, place.width, place.height, place.radius)
  context.clip()
  // Clear parts of a picture are white, as shops show them.
  context.fillStyle = "#fff"
  context.fillRect(place.x, place.y, place.width, place.height)
  if (place.how === "cover") fill(context, place, picture, picture)
  else {
    const soft = blurred(picture)
    if (soft) fill(context, place, soft, soft)
    if (place.how === "whole") fit(context, place, picture, Infinity, 1, 0)
    else fit(context, place, picture, mostPrinted, printShare, frame)
  }
  context.restore()
}

/** All of the box, what is over cut off on both sides. */
const fill = (context: Canvas, box: Place, image: CanvasImageSource, size: Size): void => {
  const scale = Math.max(box.width / size.width, box.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  const x = box.x + (box.width - width) / 2
  context.drawImage(image, x, box.y + (box.height - height) / 2, width, height)
}

/** All of the picture, in the middle of the box. */
const fit = (
  context: Canvas,
  box: Place,
  picture: ImageBitmap,
  most: number,
  share: number,
  border: number
): void => {
  const scale = Math.min(
    most,
    (box.width * share) / picture.width,
    (box.height * share) / picture.height
  )
  const [width, height] = [picture.width * scale, picture.height * scale]
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2]
  if (border > 0) {
    context.save()
    context.shadowColor = "rgb(30 27 20 / 0.28)"
    context.shadowBlur = 48
    context.shadowOffsetY = 14
    context.fillStyle = "#fff"
    context.fillRect(x - border, y - border, width + 2 * border, height + 2 * border)
    context.restore()
  }
  context.drawImage(picture, x, y, width, height)
}

/** Its colours alone, paler: a ground that belongs to it. Small, as it is drawn large and soft. */
const blurred = (picture: ImageBitmap): OffscreenCanvas | null => {
  const scale = 96 / Math.max(picture.width, picture.height)
  const width = Math.max(8, Math.round(picture.width * scale))
  const height = Math.max(8, Math.round(picture.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext("2d")
  if (!context) return null
  context.fillStyle = "#fff"
  context.fillRect(0, 0, width, height)
  context.filter = "blur(9px) saturate(0.9)"
  // Over the edges, where a blur would let the white in.
  context.drawImage(picture, -14, -14, width + 28, height + 28)
  context.filter = "none"
  context.fillStyle = "rgb(255 255 255 / 0.42)"
  context.fillRect(0, 0, width, height)
  return canvas
}
