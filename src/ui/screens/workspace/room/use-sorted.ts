import { useEffect, useMemo, useState } from "react"
import { inSlices } from "~jobs/in-slices"
import { type Compare, sortInSteps, takeInSorted } from "~ui/parts/data-table/sort-rows"

/** So many are sorted at once, and nobody notices. */
const quick = 2000

interface Sorted<T> {
  compare: Compare<T>
  items: readonly T[]
  rows: readonly T[]
}

/**
 * Rows in an order; as they came where there is none. Very many are sorted in slices, so that the
 * page hears what is pressed meanwhile: the last order stands until then.
 */
export const useSorted = <T>(
  items: readonly T[] | undefined,
  compare: Compare<T> | null
): readonly T[] | undefined => {
  const now = useMemo(() => {
    if (!items || !compare) return items
    return items.length <= quick ? items.toSorted(compare) : null
  }, [items, compare])
  const [sorted, setSorted] = useState<Sorted<T>>()
  useEffect(() => {
    if (now !== null || !items || !compare) return undefined
    if (sorted?.items === items && sorted.compare === compare) return undefined
    let over = false
    const taken = sorted?.compare === compare ? takeInSorted(sorted.rows, items, compare) : null
    const steps = taken
      ? Promise.resolve([taken])
      : inSlices(sortInSteps(items, compare), () => over)
    void steps.then((made) => {
      const rows = made?.at(-1)
      if (rows && !over) setSorted({ compare, items, rows })
    })
    return () => {
      over = true
    }
  }, [now, items, compare, sorted])
  return now === null ? (sorted?.rows ?? items) : now
}
