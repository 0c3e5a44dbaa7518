/**
 * Work that pauses after every so many items, so that a page can go on living while two hundred
 * thousand are gone through. What it comes to is returned at its end.
 */
export type Steps<T> = Generator<undefined, T>

/** Items between two pauses: some 2 ms of the heaviest work here. */
export const stride = 500

/**
 * Goes through all of them, with a pause after each stride.
 * @param weight How many an item counts for: a customer, as many as their orders.
 */
export function* through<T>(
  items: Iterable<T>,
  look: (item: T) => void,
  weight: (item: T) => number = () => 1
): Steps<void> {
  let count = 0
  for (const it of items) {
    look(it)
    count += weight(it)
    if (count < stride) continue
    count = 0
    yield
  }
}

/** Works something out at once: for few, and for tests. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
