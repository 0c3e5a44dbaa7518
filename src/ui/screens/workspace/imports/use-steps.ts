import { useDeferredValue, useEffect, useState } from "react"

/** What would become of what was read, worked out anew when it changes; null while it is. */
export const useSteps = <R, S>(
  reads: readonly R[],
  preview: (reads: readonly R[]) => Promise<S[]>
): S[] | null => {
  const [made, setMade] = useState<{ reads: readonly R[]; steps: S[] } | null>(null)
  useEffect(() => {
    let over = false
    void preview(reads).then((steps) => {
      if (!over) setMade({ reads, steps })
    })
    return () => {
      over = true
    }
  }, [reads, preview])
  return useDeferredValue(made?.reads === reads ? made.steps : null)
}
