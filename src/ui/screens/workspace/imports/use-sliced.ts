import { useDeferredValue, useEffect, useState } from "react"

/** Works something long out; null where `isOver` said that nobody waits for it any more. */
export type Sliced<T> = (isOver: () => boolean) => Promise<T | null>

/**
 * What is worked out without the page standing still, and anew when `work` is another; null while it is.
 * @param work Null where there is nothing to work out yet.
 */
export const useSliced = <T>(work: Sliced<T> | null): T | null => {
  const [made, setMade] = useState<{ work: Sliced<T>; value: T } | null>(null)
  useEffect(() => {
    let over = false
    void work?.(() => over).then((value) => {
      if (!over && value !== null) setMade({ work, value })
    })
    return () => {
      over = true
    }
  }, [work])
  return useDeferredValue(made && made.work === work ? made.value : null)
}
