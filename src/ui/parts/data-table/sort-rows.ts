import type { SortKey } from "./column"

export type Compare<T> = (a: T, b: T) => number

/** Compares by a key; texts in the order of a language, R-9 before R-10; null last whichever way. */
export const compareBy = <T>(
  keyOf: (item: T) => SortKey,
  down: boolean,
  language: string
): Compare<T> => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const way = down ? -1 : 1
  return (first, second) => {
    const [a, b] = [keyOf(first), keyOf(second)]
    if (a === b) return 0
    if (a === null) return 1
    if (b === null) return -1
    if (typeof a === "number" && typeof b === "number") return way * (a - b)
    return way * compare(String(a), String(b))
  }
}

/** Rows sorted in one go; short stretches of a long list. */
const stretch = 500

/**
 * Sorts in steps between which others may work: yields null after each, and at last the sorted rows.
 * Equal ones stay as they came. A hundred thousand names take a second or more to compare.
 */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: Compare<T>
): Generator<T[] | null, void> {
  let runs: T[][] = []
  for (let from = 0; from < items.length; from += stretch) {
    runs.push(items.slice(from, from + stretch).toSorted(compare))
    yield null
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right] = [runs[at] ?? [], runs[at + 1] ?? []]
      const into: T[] = []
      yield* merge(left, right, compare, into)
      merged.push(into)
    }
    runs = merged
  }
  yield runs[0] ?? []
}

function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: Compare<T>,
  into: T[]
): Generator<null, void> {
  let [l, r] = [0, 0]
  for (;;) {
    const [a, b] = [left[l], right[r]]
    if (a === undefined && b === undefined) return
    const first = b === undefined || (a !== undefined && compare(a, b) <= 0)
    if (first) l++
    else r++
    const next = first ? a : b
    if (next !== undefined) into.push(next)
    if (into.length % stretch === 0) yield null
  }
}

/** More new rows than this are better sorted with all the others. */
const few = 200

/**
 * Sorted rows with what changed taken in, without comparing those that stayed.
 * @returns null where too much changed.
 */
export const takeInSorted = <T>(
  before: readonly T[],
  items: readonly T[],
  compare: Compare<T>
): T[] | null => {
  const known = new Set(before)
  const added = items.filter((it) => !known.has(it))
  if (added.length > few) return null
  const now = new Set(items)
  const sorted = before.filter((it) => now.has(it))
  for (const item of added) {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const there = sorted[middle]
      if (there !== undefined && compare(there, item) < 0) from = middle + 1
      else to = middle
    }
    sorted.splice(from, 0, item)
  }
  return sorted
}
