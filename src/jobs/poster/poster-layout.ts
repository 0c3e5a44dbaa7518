import type { Palette } from "./poster-palette"
import {
  type Measure,
  posterShapes,
  type PosterItem,
  type PosterShape,
  type Size
} from "./poster-shape"
import type { PosterText } from "./poster-text"
import { qrCard, type QrCard } from "./poster-card"
import { pictureLayout } from "./picture-layout"
import { squareLayout } from "./square-layout"
import { wordsLayout } from "./words-layout"

export interface PosterAsk {
  shape: PosterShape
  text: PosterText
  palette: Palette
  /** Sides of the product's picture in pixels; null for none. */
  picture: Size | null
  /** Modules of the QR code, a side, its quiet zone among them. */
  modules: number
  measure: Measure
}

/** What every layout of a shape is given: its sides, and the card with the QR code. */
export interface LayoutAsk extends PosterAsk, Size {
  card: QrCard
}

/** Pixels of a QR code's side that are wished for. */
const qrSides: Record<PosterShape, number> = { square: 264, portrait: 276, story: 312 }

/**
 * Where everything on a poster stands, back to front; nothing that is read covers another.
 * @returns null where the QR code would be too fine for a poster.
 */
export const layOut = (ask: PosterAsk): PosterItem[] | null => {
  const size = posterShapes[ask.shape]
  const card = qrCard(ask.modules, qrSides[ask.shape], ask.text, ask.measure)
  if (!card) return null
  const whole = { ...ask, ...size, card }
  const ground = { x: 0, y: 0, ...size, colour: ask.palette.ground, radius: 0 }
  const rest = !ask.picture
    ? wordsLayout(whole)
    : ask.shape === "square"
      ? squareLayout(whole, ask.picture)
      : pictureLayout(whole, ask.picture)
  return [{ kind: "fill", ...ground }, ...rest]
}
