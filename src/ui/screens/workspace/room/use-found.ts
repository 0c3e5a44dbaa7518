import { useEffect, useMemo, useState } from "react"
import { inSlices } from "~jobs/in-slices"
import { fold } from "~model/fold"

/** So many are looked through between two keys, and nobody notices. */
const quick = 2000
/** Looked through before the clock is asked again. */
const stretch = 200

type Fits<T> = (item: T) => boolean

/** The words of rows, folded, each when it is first asked for. */
const folded = <T extends object>(words: (item: T) => string): ((item: T) => string) => {
  const texts = new WeakMap<T, string>()
  return (item) => {
    const known = texts.get(item)
    if (known !== undefined) return known
    const made = fold(words(item))
    texts.set(item, made)
    return made
  }
}

/**
 * The rows in whose words all words of a query are; all of them without a query. Words
 * are folded once for each row, as long as it is the same.
 */
export const useFound = <T extends object>(
  items: readonly T[] | undefined,
  words: (item: T) => string,
  query: string
): readonly T[] | undefined => {
  const textOf = useMemo(() => folded(words), [words])
  const fits = useMemo((): Fits<T> | null => {
    const wanted = fold(query).split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return null
    return (item) => wanted.every((word) => textOf(item).includes(word))
  }, [query, textOf])
  const now = useMemo(() => {
    if (!items || !fits) return items
    return items.length <= quick ? items.filter(fits) : null
  }, [items, fits])
  const [later, setLater] = useState<readonly T[]>()
  useEffect(() => {
    if (now !== null || !items || !fits) return undefined
    let over = false
    void inSlices(sought(items, fits), () => over).then((found) => {
      if (found && !over) setLater(found.flat())
    })
    return () => {
      over = true
    }
  }, [now, items, fits])
  // What was found last stands until the next is found.
  return now === null ? (later ?? items) : now
}

function* sought<T>(items: readonly T[], fits: Fits<T>): Generator<T[]> {
  for (let from = 0; from < items.length; from += stretch)
    yield items.slice(from, from + stretch).filter(fits)
}
