import { readFileSync } from "node:fs"
import { type DetailField, detailFields, readDetails } from "~parse/details/read-details"

export interface Piece {
  text: string
  expect: Partial<Record<DetailField, string>>
}

/** How many values were right, wrong (there is none, or another) and missed, of one field. */
export interface Score {
  right: number
  wrong: number
  missed: number
}

export const corpus = (name: string): Piece[] => {
  const file = new URL(`../corpora/addresses-${name}.json`, import.meta.url)
  const pieces: Piece[] = JSON.parse(readFileSync(file, "utf8"))
  return pieces
}

/** Spaces, commas and widths are nobody's concern; all else has to be the same. */
const same = (value: string) =>
  value
    // A day without its year stands in the texts as it is said.
    .replace(/^--(?=\d\d-\d\d$)/u, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s,，、]/gu, "")

/** Which values of a piece are not as expected: read, then expected; "" for none. */
export const misread = ({ text, expect }: Piece): Map<DetailField, [string, string]> => {
  const found = new Map(readDetails(text).map((it) => [it.field, it.value]))
  return new Map(
    detailFields.flatMap((field) => {
      const [is, should] = [found.get(field) ?? "", expect[field] ?? ""]
      return same(is) === same(should) ? [] : [[field, [is, should]] as const]
    })
  )
}

export const scores = (pieces: readonly Piece[]): Map<DetailField, Score> => {
  const all = new Map(detailFields.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]))
  for (const piece of pieces) {
    const bad = misread(piece)
    for (const [field, score] of all) {
      const pair = bad.get(field)
      if (!pair && piece.expect[field]) score.right += 1
      if (pair?.[0]) score.wrong += 1
      if (pair?.[1]) score.missed += 1
    }
  }
  return all
}

export const precision = ({ right, wrong }: Score): number => right / Math.max(1, right + wrong)
export const recall = ({ right, missed }: Score): number => right / Math.max(1, right + missed)
