import type { Figure } from "./figure"
import { draw } from "./plot/draw"
import { paint } from "./plot/paint"
import { wordsWidth } from "./plot/words-width"

/** In pixels; the picture has twice as many, so that it is sharp where it is shown. */
const width = 720
const edge = 24
const scale = 2

/** A line's height, of words and of the title. */
const line = 18

/** Words in lines that have room: at blanks, and anywhere in Han. */
export const linesOf = (text: string, room: number): string[] => {
  const lines: string[] = []
  let kept = ""
  for (const piece of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (kept && wordsWidth((kept + piece).trimEnd()) > room) {
      lines.push(kept.trimEnd())
      kept = ""
    }
    kept += piece
  }
  return kept ? [...lines, kept.trimEnd()] : lines
}

/**
 * The picture of a figure, as PNG: its title, number, plot and what it means, in the colours and
 * letters of the page. Null where it cannot be drawn. @param of Of when it is, in words.
 */
export const pictureOf = async (figure: Figure, of: string): Promise<Blob | null> => {
  if (!figure.plot) return null
  const drawing = draw(figure.plot, width - 2 * edge)
  const meaning = linesOf(figure.means, width - 2 * edge)
  const head = [figure.headline?.says, figure.headline?.aside].filter(Boolean).join(" · ")
  const top = edge + 24 + line + (head ? 24 : 0) + 12
  const height = top + drawing.height + 12 + meaning.length * line + edge
  const canvas = document.createElement("canvas")
  canvas.width = width * scale
  canvas.height = Math.ceil(height * scale)
  const paper = canvas.getContext("2d")
  if (!paper) return null
  const style = getComputedStyle(document.documentElement)
  const font = style.fontFamily || "system-ui, sans-serif"
  const colours = (name: string) => `rgb(${style.getPropertyValue(`--${name}`)})`
  paper.scale(scale, scale)
  paper.fillStyle = colours("surface")
  paper.fillRect(0, 0, width, height)
  const write = (text: string, y: number, size: string, ink: string) => {
    paper.font = `${size} ${font}`
    paper.fillStyle = colours(ink)
    paper.fillText(text, edge, y, width - 2 * edge)
  }
  write(figure.title, edge + 16, "600 18px", "ink")
  write(of, edge + 16 + 22, "12px", "soft")
  if (head) write(head, edge + 16 + 22 + 26, "15px", "ink")
  paint(paper, drawing, colours, font, [edge, top])
  for (const [at, text] of meaning.entries())
    write(text, top + drawing.height + 24 + at * line, "12px", "soft")
  return new Promise((done) => canvas.toBlob(done, "image/png"))
}
