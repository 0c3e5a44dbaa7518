import type { Canary, JournalEntry } from "~model/guard"
import { keepOutside } from "~store/guard/outside"
import { forgetKnown } from "~store/guard/door"

/** What is kept outside the database, in memory, as the extension's storage would: copies. */
export const outsideInMemory = () => {
  const kept = { canary: null as Canary | null, entries: [] as JournalEntry[] }
  keepOutside({
    canary: async () => structuredClone(kept.canary),
    keep: async (canary, entries) => {
      kept.canary = structuredClone(canary)
      kept.entries.push(...structuredClone([...entries]))
    },
    journal: async () => structuredClone(kept.entries),
    forgetJournal: async () => {
      kept.entries = []
    }
  })
  forgetKnown()
  return kept
}
