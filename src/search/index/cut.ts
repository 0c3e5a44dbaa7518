import { BREAK, WIDE, classes } from "./classes"
import { pair, triple } from "./grams"
import type { GramNumbers } from "./gram-numbers"

const SPACE = 0x20

/**
 * The grams of one document, by number, into `into`. This is the rule of `grams.ts` written out, as the loop sees every unit that is stored.
 *
 * @param starts Whether the grams at the starts of words are wanted too.
 * @returns how many there are.
 */
export const cut = (
  text: Uint16Array,
  from: number,
  to: number,
  starts: boolean,
  numbers: GramNumbers,
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
          first === WIDE
            ? numbers.ofPair(pair(unit, SPACE))
            : numbers.ofTriple(triple(first, BREAK, BREAK))
      else if (first === WIDE || second === WIDE) into[found++] = numbers.ofPair(pair(unit, next))
      // A text ends with a line's end, so something stands behind two that are none.
      else
        into[found++] = numbers.ofTriple(
          triple(first, second, classes[text[place + 2] as number] as number)
        )
    } else if (starts && second !== BREAK)
      into[found++] =
        second === WIDE
          ? numbers.ofPair(pair(SPACE, next))
          : numbers.ofTriple(triple(BREAK, second, classes[text[place + 2] as number] as number))
    unit = next
    first = second
  }
  return found
}
