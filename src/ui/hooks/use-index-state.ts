import { useEffect, useState } from "react"
import type { IndexState } from "~jobs/search/protocol"
import { followIndex } from "~jobs/search/search-in"

/** How it stands with the index of the search, live; null until it is known. */
export const useIndexState = (): IndexState | null => {
  const [state, setState] = useState<IndexState | null>(null)
  useEffect(() => {
    const end = followIndex(setState)
    return () => void end()
  }, [])
  return state
}
