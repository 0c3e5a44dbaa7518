import { BREAK, WIDE, classes } from "./classes"
import { TRIPLES, pair, triple } from "./grams"
import type { PairNumbers } from "./pair-numbers"

const SPACE = 0x20

/**
 * The grams of one document, by number, into `into`: a triple is its own number, pairs are numbered
 * after them. This is the rule of `grams.ts` written out, as the loop sees every unit that is stored.
 *
 * @param starts Whether the grams at the starts of words are wanted too.
 * @returns how many there are.
 */
export const cut = (
  text: Uint16Array,
  from: number,
  to: number,
  starts: boolean,
  pairs: PairNumbers,
  into: Int32Array
): number => {
  let found = 0
  let unit = text[from] as number
  let first = classes[unit] as number
  for (let place = from; place + 1 < to; place++) {
    const next = text[place + 1] as number
    const second = classes[next] as number
    if (first !== BREAK) {
      if (second === BREAK)
        into[found++] =
          first === WIDE ? TRIPLES + pairs.numberOf(pair(unit, SPACE)) : triple(first, BREAK, BREAK)
      else if (first === WIDE || second === WIDE)
        into[found++] = TRIPLES + pairs.numberOf(pair(unit, next))
      // A text ends with a line's end, so something stands behind two that are none.
      else into[found++] = triple(first, second, classes[text[place + 2] as number] as number)
    } else if (starts && second !== BREAK)
      into[found++] =
        second === WIDE
          ? TRIPLES + pairs.numberOf(pair(SPACE, next))
          : triple(BREAK, second, classes[text[place + 2] as number] as number)
    unit = next
    first = second
  }
  return found
}
