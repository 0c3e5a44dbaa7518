import { useCallback, useEffect, useSyncExternalStore } from "react"
import { readDraft } from "~jobs/drafts"
import { dropTyped, meetStored, typedOf, typeText, watchTyped } from "./typed"
import { useLive } from "./use-live"

export interface KeptDraft {
  /** null: there is none, or it is not read yet. */
  text: string | null
  /** Keeps it through reloads and crashes; null throws it away. */
  set: (text: string | null) => void
  /** Lets go what was saved, unless more was typed meanwhile. */
  drop: (saved: string) => void
}

/**
 * A text being written, by what it is written in and for whom. It waits while another one is shown,
 * and is there again after a reload, a crash, and in the next window.
 */
export const useDraft = (id: string): KeptDraft => {
  const mine = useSyncExternalStore(watchTyped, () => typedOf(id))
  const found = useLive(async () => ({ id, text: await readDraft(id) }), [id])
  const stored = found?.id === id ? found.text : undefined
  useEffect(() => {
    if (stored !== undefined) meetStored(id, stored)
  }, [id, stored])
  const known = stored !== undefined
  return {
    text: mine === undefined ? (stored ?? null) : mine,
    set: useCallback((text) => typeText(id, text, known), [id, known]),
    drop: useCallback((saved) => dropTyped(id, saved), [id])
  }
}
