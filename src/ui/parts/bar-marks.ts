import { fold } from "~model/fold"

/** A piece of a title; `hit` where the query stands in it. */
export interface Piece {
  text: string
  hit: boolean
}

/**
 * Splits a title where the words of a query stand in it, as `fold` sees both, so that "cafe" marks
 * "Café". Cuts at whole characters only: no emoji is split.
 */
export const markPieces = (title: string, query: string): Piece[] => {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const letters = [...title]
  // The letter that each unit of the folded title comes from.
  const from: number[] = []
  let folded = ""
  letters.forEach((letter, index) => {
    const units = /\s/.test(letter) ? " " : fold(letter)
    folded += units
    for (let unit = 0; unit < units.length; unit++) from.push(index)
  })
  const hits = new Set<number>()
  for (const word of words) {
    const at = folded.indexOf(word)
    if (at < 0) continue
    for (let unit = at; unit < at + word.length; unit++) hits.add(from[unit] ?? -1)
  }
  const pieces: Piece[] = []
  letters.forEach((letter, index) => {
    const hit = hits.has(index)
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += letter
    else pieces.push({ text: letter, hit })
  })
  return pieces
}
