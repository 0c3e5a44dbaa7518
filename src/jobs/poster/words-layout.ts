import { firstSign } from "./break-lines"
import type { LayoutAsk } from "./poster-layout"
import type { PosterItem } from "./poster-shape"
import { priceBlock } from "./price-block"
import { headingBlock, placeBlock, readingBlock } from "./text-block"

const margin = 72
const gap = 44
/** The rule above the name. */
const rule = { width: 88, height: 8 }

/** Without a picture: the name is one, as large as it can be. */
export const wordsLayout = (ask: LayoutAsk): PosterItem[] => {
  const { width, height, text, palette, card, measure, shape } = ask
  const inner = width - 2 * margin
  const column = inner - card.width - gap
  const square = shape === "square"
  const price = priceBlock(text, column, 120, "above", palette, measure)
  const foot = Math.max(card.height, price.height)
  const top = square ? margin : margin + 40
  const start = top + rule.height + 36
  const brand = readingBlock(
    text.brand,
    inner,
    1,
    { size: 32, weight: 700, colour: palette.soft, lead: 1.6 },
    measure
  )
  const head = brand.height && brand.height + 14
  const style = { size: square ? 34 : 40, weight: 400, colour: palette.soft, lead: 1.5 } as const
  const most = shape === "story" ? 5 : square ? 2 : 3
  const words = readingBlock(text.words, square ? inner : inner - 60, most, style, measure)
  const said = words.height ? words.height + 28 : 0
  const room = height - margin - foot - gap - said - head - start
  const name = headingBlock(
    text.name,
    inner,
    (size) => Math.min(size > 200 ? 1 : size > 120 ? 4 : 6, Math.floor(room / (size * 1.24))),
    [440, 360, 300, 248, 200, 172, 148, 128, 110, 94, 80, 68, 58, 48],
    { weight: 700, colour: palette.ink, lead: 1.16 },
    measure
  )
  const nameTop = start + head
  return [
    ...ornament(text.name, width, height, palette.ornament),
    { kind: "fill", x: margin, y: top, ...rule, colour: palette.accent, radius: 4 },
    ...placeBlock(brand, margin, start),
    ...placeBlock(name, margin, nameTop),
    ...placeBlock(words, margin, nameTop + name.height + 28),
    ...price.place(margin, height - margin - price.height),
    ...card.place(width - margin - card.width, height - margin - card.height)
  ]
}

/** The first letter of a name, over the edges, hardly seen; signs and pictures make none. */
const ornament = (name: string, width: number, height: number, colour: string): PosterItem[] => {
  const text = firstSign(name).toLocaleUpperCase()
  if (!/^\p{L}\p{M}*$/u.test(text)) return []
  const size = Math.round(width * 1.1)
  const box = { x: width * 0.28, y: height - size * 1.02, width: size, height: size }
  return [{ kind: "ornament", text, size, colour, ...box }]
}
