import { useSyncExternalStore } from "react"

// Notes being written, by the person they are for. In memory alone, as long as the panel lives.
const drafts = new Map<string, string>()
const watchers = new Set<() => void>()

const watch = (onChange: () => void) => {
  watchers.add(onChange)
  return () => void watchers.delete(onChange)
}

export const setDraft = (key: string, text: string): void => {
  if (text) drafts.set(key, text)
  else drafts.delete(key)
  for (const changed of watchers) changed()
}

/** Clears a draft that was saved, unless more was typed meanwhile. */
export const dropDraft = (key: string, saved: string): void => {
  if (drafts.get(key) === saved) setDraft(key, "")
}

/** What is being written for a person; it waits while another one is shown. */
export const useDraft = (key: string): string =>
  useSyncExternalStore(watch, () => drafts.get(key) ?? "")
