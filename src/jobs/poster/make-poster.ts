import { drawQr } from "~channels/qr"
import { measureOn, paintPoster } from "./paint-poster"
import { pickColour } from "./pick-colour"
import { card, paletteOf, type PosterLook } from "./poster-palette"
import { layOut } from "./poster-layout"
import { type Box, posterShapes, type PosterShape } from "./poster-shape"
import { inLines, oneLine, type PosterText } from "./poster-text"
import { readIn } from "./read-in"

export interface PosterWish {
  shape: PosterShape
  look: PosterLook
  text: PosterText
  /** What the QR code says. */
  link: string
  /** Bytes that were looked at already (`readyPicture`, a kept picture); null for none. */
  picture: Blob | null
}

/**
 * Why there is no poster.
 * - `too-long`: the QR code's modules would be too fine.
 * - `unreadable`: the code did not read back from the poster.
 * - `no-canvas`: the browser draws nothing, for want of memory.
 */
export type PosterRefusal = "empty" | "too-long" | "unreadable" | "no-canvas"

/** `qr` is where its code stands, in pixels. */
export type Poster = { ok: true; png: Blob; qr: Box } | { ok: false; why: PosterRefusal }

/**
 * Draws a poster and reads its QR code back from its own pixels. A picture that cannot be read is
 * left out. Needs a page.
 */
export const makePoster = async (wish: PosterWish): Promise<Poster> => {
  const code = drawQr(wish.link, { dark: card.ink, light: card.ground })
  if (!code.ok) {
    const { why } = code
    return { ok: false, why: why === "empty" || why === "too-long" ? why : "unreadable" }
  }
  if (typeof OffscreenCanvas === "undefined") return { ok: false, why: "no-canvas" }
  const { width, height } = posterShapes[wish.shape]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext("2d", { willReadFrequently: true })
  if (!context) return { ok: false, why: "no-canvas" }
  const picture = wish.picture && (await createImageBitmap(wish.picture).catch(() => null))
  try {
    const colour = picture && wish.look === "colour" ? colourIn(picture) : null
    const items = layOut({
      shape: wish.shape,
      text: cleaned(wish.text),
      palette: paletteOf(wish.look, colour),
      picture: picture && { width: picture.width, height: picture.height },
      modules: code.size,
      measure: measureOn(context)
    })
    if (!items) return { ok: false, why: "too-long" }
    paintPoster(context, items, picture, code)
    const qr = items.find((it) => it.kind === "qr")
    if (!qr || readIn(context, qr) !== wish.link) return { ok: false, why: "unreadable" }
    return { ok: true, png: await canvas.convertToBlob({ type: "image/png" }), qr }
  } catch {
    // A browser out of memory throws from anywhere here.
    return { ok: false, why: "no-canvas" }
  } finally {
    picture?.close()
  }
}

const cleaned = ({ words, ...text }: PosterText): PosterText => ({
  name: oneLine(text.name),
  price: oneLine(text.price),
  before: oneLine(text.before),
  brand: oneLine(text.brand),
  scan: oneLine(text.scan),
  host: oneLine(text.host),
  words: inLines(words)
})

/** The colour of a picture, from a few hundred of its pixels. */
const colourIn = (picture: ImageBitmap): string | null => {
  const side = 24
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true })
  if (!context) return null
  context.drawImage(picture, 0, 0, side, side)
  return pickColour(context.getImageData(0, 0, side, side).data)
}
