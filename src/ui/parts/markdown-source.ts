import { Lexer, type Token } from "marked"
import { isOwn } from "./markdown-inline"

const longestPiece = 6000

/**
 * A note in pieces that are read one by one, cut where a paragraph or a line ends: what takes long
 * to read is bounded by the piece, however long the note.
 */
export const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  let rest = text
  while (rest.length > longestPiece) {
    const cut = lineEnd(rest, longestPiece)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest || pieces.length === 0 ? [...pieces, rest] : pieces
}

/** Where to cut a text, before `most`: after a paragraph, else a line, else between two characters. */
export const lineEnd = (text: string, most: number): number => {
  const head = text.slice(0, most)
  const end = [head.lastIndexOf("\n\n") + 2, head.lastIndexOf("\n") + 1].find((it) => it > most / 2)
  // Never between the halves of an emoji or a rare Han character.
  return end ?? (/[\uD800-\uDBFF]$/.test(head) ? most - 1 : most)
}

/** What the text says, as tokens; null where it cannot be read, as with endless nesting. */
export const tokensOf = (text: string): Token[] | null => {
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(text)
  } catch {
    return null
  }
}

/** The boxes of a text, in order: ticked or not. */
const boxesOf = (tokens: readonly Token[]): boolean[] =>
  tokens.flatMap((token) => {
    if (!isOwn(token)) return []
    if (token.type === "checkbox") return [token.checked]
    if (token.type === "list") return token.items.flatMap((item) => boxesOf([item]))
    return "tokens" in token && token.tokens ? boxesOf(token.tokens) : []
  })

/** Ticks or unticks the box of that number; null where it cannot be told which one it is. */
export const tickBox = (text: string, number: number): string | null => {
  const tokens = tokensOf(text)
  if (!tokens) return null
  const wanted = boxesOf(tokens).map((it, at) => (at === number ? !it : it))
  for (const { 0: mark, 1: tick = "", index } of text.matchAll(/\[([ xX])\](?=\s)/g)) {
    const ticked = `${text.slice(0, index)}[${tick === " " ? "x" : " "}]${text.slice(index + mark.length)}`
    // Brackets stand in code and in sentences too: the text itself tells whether it was the one.
    const boxes = boxesOf(tokensOf(ticked) ?? [])
    if (boxes.length === wanted.length && boxes.every((it, at) => it === wanted[at])) return ticked
  }
  return null
}
