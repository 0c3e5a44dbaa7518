import { balanceLines, breakLines, type Broken } from "./break-lines"
import type { Measure, TextItem, Weight } from "./poster-shape"
import { runsFromRight } from "./poster-text"

/** How a block of text is set. */
export interface TextStyle {
  size: number
  weight: Weight
  colour: string
  /** Height of a line, in sizes. */
  lead: number
}

/** A text broken into lines, before it has a place. */
export interface TextBlock extends TextStyle {
  lines: string[]
  width: number
  height: number
  rtl: boolean
}

/** Han stands taller in its line than Latin does. */
const han = /\p{Script=Han}/u

const blockOf = (text: string, { lines }: Broken, width: number, style: TextStyle): TextBlock => {
  const lead = han.test(text) ? style.lead + 0.08 : style.lead
  const height = Math.round(lines.length * style.size * lead)
  return { ...style, lead, lines, width, height, rtl: runsFromRight(text) }
}

/** Nothing to say takes no place. */
const nothing = (style: TextStyle): TextBlock => ({
  ...style,
  lines: [],
  width: 0,
  height: 0,
  rtl: false
})

/** What is read: lines as long as they may be. */
export const readingBlock = (
  text: string,
  width: number,
  most: number,
  style: TextStyle,
  measure: Measure
): TextBlock => {
  if (!text || most < 1) return nothing(style)
  const widthOf = (line: string) => measure(line, style.size, style.weight)
  return blockOf(text, breakLines(text, width, most, widthOf), width, style)
}

/**
 * What is seen first: in the largest of these sizes that shows all of it, in lines of about a length.
 * @param most lines that there may be in a size.
 */
export const headingBlock = (
  text: string,
  width: number,
  most: (size: number) => number,
  sizes: readonly number[],
  style: Omit<TextStyle, "size">,
  measure: Measure
): TextBlock => {
  const last = sizes.at(-1) ?? 40
  for (const size of sizes) {
    const set = { ...style, size }
    const lines = size === last ? Math.max(1, most(size)) : most(size)
    if (lines < 1) continue
    const broken = balanceLines(text, width, lines, (line) => measure(line, size, style.weight))
    if (broken.whole || size === last)
      return text ? blockOf(text, broken, width, set) : nothing(set)
  }
  return nothing({ ...style, size: last })
}

/** The lines of a block with their places. */
export const placeBlock = (
  block: TextBlock,
  x: number,
  y: number,
  how: Partial<Pick<TextItem, "align" | "struck">> = {}
): TextItem[] =>
  block.lines.map((text, at) => {
    const height = block.size * block.lead
    const top = y + at * height
    return {
      kind: "text",
      text,
      x,
      y: top,
      width: block.width,
      height,
      // Letters stand about their capitals' middle.
      baseline: Math.round(top + height / 2 + block.size * 0.36),
      size: block.size,
      weight: block.weight,
      colour: block.colour,
      align: "start",
      rtl: block.rtl,
      struck: false,
      ...how
    }
  })
