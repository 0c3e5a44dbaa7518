import type { Steps } from "./steps"

/** Sorted, or merged, between two pauses: some 5 ms. */
const run = 8000

/** Sorts with pauses: runs by themselves, then two and two of them into one. Equals keep their order. */
export function* sortedIn<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = []
  for (let at = 0; at < items.length; at += run) {
    runs.push(items.slice(at, at + run).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergedIn(runs[at] ?? [], runs[at + 1] ?? [], compare))
    runs = merged
  }
  return runs[0] ?? []
}

function* mergedIn<T>(first: T[], second: T[], compare: (a: T, b: T) => number): Steps<T[]> {
  if (second.length === 0) return first
  const merged: T[] = []
  let [left, right] = [0, 0]
  while (merged.length < first.length + second.length) {
    const [a, b] = [first[left], second[right]]
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      if (a !== undefined) merged.push(a)
      left += 1
    } else {
      merged.push(b)
      right += 1
    }
    if (merged.length % run === 0) yield
  }
  return merged
}
