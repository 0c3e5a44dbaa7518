import type { Palette } from "./poster-palette"
import type { Measure, PosterItem, Size, Weight } from "./poster-shape"
import type { PosterText } from "./poster-text"
import { placeBlock, type TextBlock } from "./text-block"
import { runsFromRight } from "./poster-text"

/** The price with the one before, which is struck through. */
export interface PriceBlock extends Size {
  place: (x: number, y: number) => PosterItem[]
}

const gap = 20
/** Size of the price before. */
const small = 38

/**
 * @param largest size of the price where there is room: an amount is never clipped, but made smaller.
 * @param elsewhere where the price before stands when there is no room beside the price.
 */
export const priceBlock = (
  text: Pick<PosterText, "price" | "before">,
  width: number,
  largest: number,
  elsewhere: "above" | "below",
  { accent, soft }: Palette,
  measure: Measure
): PriceBlock => {
  const line = (said: string, most: number, weight: Weight, colour: string): TextBlock => {
    const wide = measure(said, most, weight)
    const size = wide > width ? Math.floor((most * width) / wide) : most
    const lead = weight === 700 ? 1.1 : 1.3
    const height = said ? Math.round(size * lead) : 0
    const lines = said ? [said] : []
    const fitted = measure(said, size, weight)
    return { lines, size, weight, colour, lead, height, width: fitted, rtl: runsFromRight(said) }
  }
  const price = line(text.price, largest, 700, accent)
  const before = line(text.price && text.before, small, 400, soft)
  const beside = price.width + gap + before.width <= width
  const struck = { struck: true }
  if (before.lines.length === 0)
    return { width, height: price.height, place: (x, y) => placeBlock(price, x, y) }
  if (beside)
    return {
      width,
      height: price.height,
      place: (x, y) => {
        const large = placeBlock(price, x, y)
        const over = placeBlock(before, x + price.width + gap, y, struck)
        const move = (large[0]?.baseline ?? 0) - (over[0]?.baseline ?? 0)
        const moved = over.map((it) => ({ ...it, y: it.y + move, baseline: it.baseline + move }))
        return [...large, ...moved]
      }
    }
  const [first, second] = elsewhere === "above" ? [before, price] : [price, before]
  return {
    width,
    height: price.height + before.height,
    place: (x, y) => [
      ...placeBlock(first, x, y, { struck: first === before }),
      ...placeBlock(second, x, y + first.height, { struck: second === before })
    ]
  }
}
