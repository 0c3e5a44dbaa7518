/** Of fewer than this nothing can be told in percent, nor by a median. */
export const enough = 10

/** What part of all this is, 0 to 1; null where they are too few to tell. */
export const shareOf = (part: number, all: number): number | null =>
  all < enough ? null : part / all

/** The middle one, or the mean of the two; null where they are too few to tell. */
export const medianOf = (ascending: ArrayLike<number>): number | null => {
  const { length } = ascending
  if (length < enough) return null
  const [low, high] = [ascending[(length - 1) >> 1] ?? 0, ascending[length >> 1] ?? 0]
  return (low + high) / 2
}
