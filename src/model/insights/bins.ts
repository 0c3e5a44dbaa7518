/** Things by how much of something they are: from `from` up to, and without, `until`. */
export interface Bin<T> {
  from: number
  /** Infinity for the last, which holds what is left. */
  until: number
  items: T[]
}

/** Whole bins before the one that holds what is left. */
const whole = 8

/** The smallest of 1, 2, 5, 10, 20 … that is not below. */
const roundUp = (amount: number): number => {
  const power = 10 ** Math.floor(Math.log10(amount))
  return [1, 2, 5, 10].map((it) => it * power).find((it) => it >= amount - power / 1e6) ?? amount
}

/**
 * Empty bins of the same round width, so that nineteen in twenty values find one and a few giants do
 * not flatten all others, which go to a last one.
 * @param ascending The values. @param unit The narrowest that a bin may be.
 */
export const binsFor = <T>(ascending: ArrayLike<number>, unit = 1): Bin<T>[] => {
  const last = ascending.length - 1
  const usual = ascending[Math.floor(last * 0.95)] ?? 0
  const greatest = ascending[last] ?? 0
  const width = Math.max(unit, roundUp(Math.max(usual, unit) / whole))
  // Nothing stands right of the last that will have something.
  const count = Math.min(whole, Math.max(0, Math.floor(greatest / width)) + 1)
  const bins = Array.from({ length: count }, (_, at): Bin<T> => ({
    from: at * width,
    until: (at + 1) * width,
    items: []
  }))
  if (greatest >= whole * width) bins.push({ from: whole * width, until: Infinity, items: [] })
  return bins
}

/** The bin that a value belongs to. What is below zero counts with the first. */
export const binOf = <T>(bins: readonly Bin<T>[], value: number): Bin<T> | undefined => {
  const width = bins[0]?.until ?? 1
  return bins[Math.min(Math.max(0, Math.floor(value / width)), bins.length - 1)]
}
