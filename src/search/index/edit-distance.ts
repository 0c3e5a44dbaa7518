const WIDEST = 40

/** Three rows of the table, kept between calls: a search measures thousands of words. */
let before = new Uint8Array(WIDEST)
let row = new Uint8Array(WIDEST)
let next = new Uint8Array(WIDEST)

/** How far a word typed is from a word written: from its beginning, and from the whole of it. */
export interface Distance {
  begun: number
  whole: number
}

const FAR: Distance = { begun: 99, whole: 99 }

/**
 * Letters left out, put in, put in place of another, or two neighbours swapped, each counts one
 * (optimal string alignment). What is longer than 30 letters is not measured.
 *
 * @param most More than this is as good as any number.
 */
export const distanceTo = (
  typed: Uint16Array,
  text: Uint16Array,
  from: number,
  to: number,
  most: number
): Distance => {
  const width = Math.min(to - from, typed.length + most)
  if (typed.length > 30 || to - from < typed.length - most) return FAR
  for (let column = 0; column <= width; column++) row[column] = column
  for (let i = 0; i < typed.length; i++) {
    next[0] = i + 1
    let least = i + 1
    for (let column = 1; column <= width; column++) {
      const unit = text[from + column - 1]
      let cost = (row[column - 1] as number) + (typed[i] === unit ? 0 : 1)
      cost = Math.min(cost, (row[column] as number) + 1, (next[column - 1] as number) + 1)
      if (i > 0 && column > 1 && typed[i - 1] === unit && typed[i] === text[from + column - 2])
        cost = Math.min(cost, (before[column - 2] as number) + 1)
      next[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return FAR
    ;[before, row, next] = [row, next, before]
  }
  let begun = 99
  for (let column = 0; column <= width; column++) begun = Math.min(begun, row[column] as number)
  return { begun, whole: width === to - from ? (row[width] as number) : 99 }
}
