import type { LayoutAsk } from "./poster-layout"
import { placePicture } from "./picture-place"
import type { PosterItem, Size } from "./poster-shape"
import { priceBlock } from "./price-block"
import { headingBlock, placeBlock, readingBlock } from "./text-block"

/** From the edge to what is read. */
const margin = 60
const gap = 44

/** 3:4 and 9:16 with a picture: it on top, the words and the price below, the QR code beside them. */
export const pictureLayout = (ask: LayoutAsk, picture: Size): PosterItem[] => {
  const { width, height, text, palette, card, measure, shape } = ask
  const story = shape === "story"
  const inner = width - 2 * margin
  const column = inner - card.width - gap
  const name = headingBlock(
    text.name,
    story ? inner : column,
    (size) => (size > 88 ? 1 : story || size < 50 ? 3 : 2),
    story ? [120, 88, 74, 62] : [96, 62, 54, 46],
    { weight: 700, colour: palette.ink, lead: 1.2 },
    measure
  )
  const price = priceBlock(text, column, story ? 104 : 88, "above", palette, measure)
  const brand = readingBlock(
    text.brand,
    story ? inner : column,
    1,
    {
      size: story ? 34 : 28,
      weight: 700,
      colour: palette.bleeds ? palette.soft : palette.accent,
      lead: 1.5
    },
    measure
  )
  const style = { size: story ? 38 : 33, weight: 400, colour: palette.soft, lead: 1.5 } as const
  const head = brand.height + name.height
  const said = (most: number) => readingBlock(text.words, column, most, style, measure)
  const above = story ? 0 : head + 16
  let words = said(story ? 5 : 3)
  // Short of room the words give way, line by line; the card's height is there anyway.
  while (
    words.lines.length > 0
    && above + words.height + 20 + price.height > rowMost(story, card.height)
  )
    words = said(words.lines.length - 1)
  const left = above + words.height + (words.height && price.height ? 20 : 0) + price.height
  const row = Math.max(left, card.height)
  const top = height - margin - row
  const headTop = story ? top - 36 - head : top
  // Without a price they stand at the card's middle.
  const down = price.height || story ? 0 : (row - left) / 2
  const edge = palette.bleeds ? 0 : margin
  const box = { x: edge, y: edge, width: width - 2 * edge, height: headTop - gap - edge }
  return [
    placePicture(picture, box, palette.bleeds ? 0 : 24),
    ...placeBlock(brand, margin, headTop + down),
    ...placeBlock(name, margin, headTop + down + brand.height),
    ...placeBlock(words, margin, top + down + above),
    ...price.place(margin, height - margin - price.height),
    ...card.place(width - margin - card.width, height - margin - card.height)
  ]
}

/** The tallest that the row with the QR code may be: the picture keeps more than half. */
const rowMost = (story: boolean, card: number) => Math.max(card, story ? 560 : 520)
