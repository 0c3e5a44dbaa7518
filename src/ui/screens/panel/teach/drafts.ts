import { useSyncExternalStore } from "react"
import type { TeachDraft } from "~jobs/teach-draft"

// What is being taught, by the tab it is taught in. In memory alone, as long as the panel lives.
const drafts = new Map<number, TeachDraft>()
const watchers = new Set<() => void>()

const watch = (onChange: () => void) => {
  watchers.add(onChange)
  return () => void watchers.delete(onChange)
}

/** @param change Gets the draft as it is now; null where there is none, and ends it by null. */
export const changeTeachDraft = (
  tabId: number,
  change: (draft: TeachDraft | null) => TeachDraft | null
): void => {
  const next = change(drafts.get(tabId) ?? null)
  if (next) drafts.set(tabId, next)
  else drafts.delete(tabId)
  for (const changed of watchers) changed()
}

/** What is taught in a tab; it waits while another tab is shown. Null: nothing. */
export const useTeachDraft = (tabId: number): TeachDraft | null =>
  useSyncExternalStore(watch, () => drafts.get(tabId) ?? null)
