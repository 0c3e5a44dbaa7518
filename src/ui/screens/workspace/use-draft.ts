import { useState } from "react"

/** What was typed and not saved yet, by what it belongs to. Lives as long as the page. */
const kept = new Map<string, unknown>()

/**
 * Text being written, kept when another record is opened in between. `null` is no draft: the
 * record shows as it is stored.
 */
export const useDraft = <T>(key: string): [T | null, (draft: T | null) => void] => {
  const read = () => (kept.get(key) as T | undefined) ?? null
  const [draft, setDraft] = useState<T | null>(read)
  return [
    draft,
    (next) => {
      if (next === null) kept.delete(key)
      else kept.set(key, next)
      setDraft(next)
    }
  ]
}
