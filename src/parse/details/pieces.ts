import type { Span } from "./found"
import type { Label, Labelled } from "./labels"
import type { Phone } from "./phones"

/** Words between two separators, and what the words before them say they are. */
export interface Piece extends Span {
  text: string
  label: Label | null
  /** A label or a phone stands between it and the piece before. */
  apart: boolean
  besidePhone: boolean
}

const separators =
  /[\n,;。，；、/|\\!！?？~《》〈〉"“”*•·]|(?<![A-Za-z]) +| +(?![A-Za-z])|[()（）[\]【】{}「」<>]/u

/** The text without its phones and labels, cut where people cut it. */
export const piecesOf = (
  text: string,
  labels: readonly Labelled[],
  phones: readonly Phone[]
): Piece[] => {
  const cuts = [
    ...labels.map((it) => ({ ...it, phone: false })),
    ...phones.map(({ start, end }) => ({ start, end, phone: true, label: null }))
  ].toSorted((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  let label: Label | null = null
  let afterPhone = false
  for (const cut of [
    ...cuts,
    { start: text.length, end: text.length, phone: false, label: null }
  ]) {
    const made = split(text.slice(at, Math.max(at, cut.start)), at)
    made.forEach((it, index) => {
      const besidePhone = (afterPhone && index === 0) || (toPhone(cut) && index === made.length - 1)
      pieces.push({ ...it, label: index === 0 ? label : null, apart: index === 0, besidePhone })
    })
    if (made.length > 0 || !cut.phone) label = cut.label
    if (cut.phone && label === "phone") label = null
    afterPhone = cut.phone
    at = Math.max(at, cut.end)
  }
  return pieces
}

const toPhone = (cut: { phone: boolean; label: Label | null }) => cut.phone || cut.label === "phone"

const split = (text: string, from: number): (Span & { text: string })[] => {
  const made: (Span & { text: string })[] = []
  let at = 0
  for (const part of text.split(new RegExp(`(${separators.source})`, "u"))) {
    const trimmed = part.trim().replace(/^[::.\-_]+|[::\-_.]+$/gu, "")
    if (trimmed && !separators.test(part)) {
      const start = from + at + part.indexOf(trimmed)
      made.push({ text: trimmed, start, end: start + trimmed.length })
    }
    at += part.length
  }
  return made
}
