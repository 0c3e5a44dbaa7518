import type { LayoutAsk } from "./poster-layout"
import { placePicture } from "./picture-place"
import type { PosterItem, Size } from "./poster-shape"
import { priceBlock } from "./price-block"
import { headingBlock, placeBlock, readingBlock } from "./text-block"

const margin = 56
const gap = 40

/** 1:1 with a picture: price and QR code beside it, the name and the words below. */
export const squareLayout = (ask: LayoutAsk, picture: Size): PosterItem[] => {
  const { width, height, text, palette, card, measure } = ask
  const column = card.width
  const left = width - margin - column
  const inner = width - 2 * margin
  const price = priceBlock(text, column, 84, "below", palette, measure)
  const brand = readingBlock(
    text.brand,
    column,
    1,
    { size: 28, weight: 700, colour: palette.bleeds ? palette.soft : palette.accent, lead: 1.5 },
    measure
  )
  const head = brand.height && brand.height + 12
  const beside = head + price.height + gap + card.height
  // What stands beside the picture decides how low it goes at least.
  const foot = height - 2 * margin - gap - Math.max(beside, 560)
  const name = headingBlock(
    text.name,
    inner,
    (size) => Math.min(size > 68 ? 1 : 2, Math.floor(foot / (size * 1.3))),
    [96, 68, 58, 48, 42],
    { weight: 700, colour: palette.ink, lead: 1.2 },
    measure
  )
  const style = { size: 33, weight: 400, colour: palette.soft, lead: 1.5 } as const
  const room = Math.floor((foot - name.height - 12) / (style.size * (style.lead + 0.08)))
  const words = readingBlock(text.words, inner, Math.min(2, room), style, measure)
  const low = name.height + (words.height ? 12 + words.height : 0)
  const footTop = height - margin - low
  const edge = palette.bleeds ? 0 : margin
  const bottom = footTop - gap
  const box = { x: edge, y: edge, width: left - gap - edge, height: bottom - edge }
  return [
    placePicture(picture, box, palette.bleeds ? 0 : 24),
    ...placeBlock(brand, left, margin),
    ...price.place(left, margin + head),
    ...card.place(left, bottom - card.height),
    ...placeBlock(name, margin, footTop),
    ...placeBlock(words, margin, footTop + name.height + 12)
  ]
}
