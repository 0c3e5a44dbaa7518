import { readFileSync } from "node:fs"
import type { ReadItem } from "~parse/sheet/reading"
import { readSheet } from "~parse/sheet/read-sheet"

interface Expected {
  name: string
  items: ReadItem[]
  void: boolean
}
export interface Piece {
  text: string
  expect: Expected[]
}

export const pieces = (name: string): Piece[] =>
  JSON.parse(readFileSync(`test/parse/corpora/${name}.json`, "utf8")) as Piece[]

export interface Score {
  lines: { right: number; read: number; there: number }
  items: { right: number; read: number; there: number }
  wholeSheets: number
}

/** Takes a thing out of a list of those expected. @returns whether it was there. */
const take = <T>(list: T[], fits: (it: T) => boolean): boolean => {
  const at = list.findIndex(fits)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

const itemKey = ({ title, quantity, unit }: ReadItem): string => `${title}|${quantity}|${unit}`

/** A line is right by its buyer and by whether it counts; an item by all it says, of that buyer. */
export const score = (all: readonly Piece[], onMiss?: (piece: Piece) => void): Score => {
  const lines = { right: 0, read: 0, there: 0 }
  const items = { right: 0, read: 0, there: 0 }
  let wholeSheets = 0
  for (const piece of all) {
    const read = readSheet(piece.text).lines
    const linesLeft = piece.expect.map((it) => `${it.name}|${it.void}`)
    const itemsLeft = piece.expect.flatMap((it) =>
      it.items.map((one) => `${it.name}|${it.void}|${itemKey(one)}`)
    )
    lines.there += linesLeft.length
    items.there += itemsLeft.length
    const before = lines.right + items.right
    const asked = linesLeft.length + itemsLeft.length
    let said = 0
    for (const it of read) {
      lines.read += 1
      said += 1
      if (take(linesLeft, (one) => one === `${it.name}|${it.void}`)) lines.right += 1
      for (const one of it.items) {
        items.read += 1
        said += 1
        if (take(itemsLeft, (left) => left === `${it.name}|${it.void}|${itemKey(one)}`))
          items.right += 1
      }
    }
    if (lines.right + items.right - before === asked && said === asked) wholeSheets += 1
    else onMiss?.(piece)
  }
  return { lines, items, wholeSheets }
}

export const precision = ({ right, read }: { right: number; read: number }): number => right / read
export const recall = ({ right, there }: { right: number; there: number }): number => right / there
