import { useState } from "react"
import { listSegments } from "~jobs/segments"
import { useAlive } from "~ui/hooks/use-alive"
import { useLive } from "~ui/hooks/use-live"
import { type Segmented, useSegment } from "~ui/hooks/use-segment"

/** Stands for a filter that the seller types. */
export const typed = "typed"

/** Of whom something is taken: everybody, a segment, or whom a typed filter fits. */
export interface Whose extends Segmented {
  /** "" for everybody, a segment's id, or `typed`. */
  choice: string
  choose: (choice: string) => void
  query: string
  type: (query: string) => void
  segments: readonly { id: string; name: string; count: number | null }[]
}

/** @param first Where it begins: "" with everybody, `typed` with a filter. */
export const useWhose = (first: string): Whose => {
  const [choice, choose] = useState(first)
  const [words, type] = useState("")
  const contacts = useAlive("contacts")
  const segments = useLive(() => listSegments())
  const saved = segments?.find((it) => it.id === choice)
  const query = choice === typed ? words : (saved?.query ?? "")
  const segmented = useSegment(query, contacts)
  return { ...segmented, choice, choose, query, type, segments: segments ?? [] }
}
