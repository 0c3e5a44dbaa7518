/** How long a slice of work may hold a page up, in ms: a frame's time and no more. */
const slice = 12

/** Lets the page draw, and hear what is pressed. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Works something long out, a slice at a time.
 * @returns null where `isOver` said between two slices that it is not wanted any more.
 */
export const inSlices = async <T>(
  work: Iterable<T>,
  isOver: () => boolean = () => false
): Promise<T[] | null> => {
  const done: T[] = []
  let until = performance.now() + slice
  for (const it of work) {
    done.push(it)
    if (performance.now() < until) continue
    await breath()
    if (isOver()) return null
    until = performance.now() + slice
  }
  return done
}
