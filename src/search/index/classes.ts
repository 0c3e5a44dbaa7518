/**
 * Every UTF-16 unit falls into one of 64 classes, so that three of them make a number below 2^18.
 * Letters and digits have their own; Han, Kana and Hangul share one, as they are kept in pairs of
 * real units; all others share what is left. Two units in one class cost a look at the text, never
 * a wrong find: whatever the grams bring is read again.
 */
export const BREAK = 0
export const WIDE = 63
const FIRST_SHARED = 37
const SHARED = 26

/** Whether one unit of it is already a piece of meaning. */
const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff)
  || (unit >= 0xac00 && unit <= 0xd7af)
  || (unit >= 0xf900 && unit <= 0xfaff)

const classOf = (unit: number): number => {
  if (unit === 0x20 || unit === 0x0a) return BREAK
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27
  if (isWide(unit)) return WIDE
  return FIRST_SHARED + (unit % SHARED)
}

/** The class of each unit. A plain loop: a start of the worker waits for it. */
export const classes = new Uint8Array(0x10000)
for (let unit = 0; unit < classes.length; unit++) classes[unit] = classOf(unit)

/** A letter or digit of the small kind: what words of typos are made of. */
export const isLetter = (unit: number): boolean => {
  const its = classes[unit] as number
  return its > BREAK && its < FIRST_SHARED
}
