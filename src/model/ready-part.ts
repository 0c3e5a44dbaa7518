import * as v from "valibot"
import { Id, text } from "./row"

/** A part of what is given to a customer, ready: rendered, and short enough for the chat. */
export const ReadyPart = v.variant("kind", [
  v.object({ kind: v.literal("text"), text: text(100_000) }),
  /** A product's address, with the customer's code where there is one. */
  v.object({ kind: v.literal("link"), text: text(4000), productId: Id }),
  /** Goes by the clipboard: no page is handed a picture. */
  v.object({ kind: v.literal("picture"), pictureId: Id, name: text(200) })
])
export type ReadyPart = v.InferOutput<typeof ReadyPart>

/** The part that stands next, for people. */
export interface NextPart {
  /** Of the reply. */
  name: string
  /** From 0: how many were given before it. */
  index: number
  count: number
  kind: ReadyPart["kind"]
  /** The beginning of its text, or the picture's name. */
  said: string
}

/** How much of a text is shown before it is inserted, in UTF-16 units. */
export const longestSaid = 120

/** The beginning of a text in one line, cut at whole signs. */
export const sayBeginning = (text: string): string => {
  const line = text.trim().replace(/\s+/gu, " ")
  if (line.length <= longestSaid) return line
  let said = ""
  for (const { segment } of signs.segment(line.slice(0, longestSaid * 2))) {
    if (said.length + segment.length > longestSaid - 1) break
    said += segment
  }
  return `${said.trimEnd()}…`
}

const signs = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** The texts of parts without the pictures, as they are copied together. */
export const textOfParts = (parts: readonly ReadyPart[]): string =>
  parts.flatMap((it) => (it.kind === "picture" ? [] : [it.text])).join("\n\n")
