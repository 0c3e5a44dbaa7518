import type { Canary, JournalEntry } from "~model/guard"
import { type Outside, outside } from "~store/guard/outside"

/** What a worker asks its page for: it reaches nothing outside of the database itself. */
export type OutsideAsking =
  { is: "ask-canary" } | { is: "keep"; canary: Canary; entries: readonly JournalEntry[] }

export type OutsideAnswer = { is: "canary"; canary: Canary | null } | { is: "kept" }

/** The worker's end: what its writes keep outside, asked of the page. */
export const askPage = (
  tell: (asking: OutsideAsking) => void
): { outside: Outside; hear: (answer: OutsideAnswer) => void } => {
  const canaries: ((it: Canary | null) => void)[] = []
  const kept: (() => void)[] = []
  return {
    outside: {
      canary: () =>
        new Promise((resolve) => {
          canaries.push(resolve)
          tell({ is: "ask-canary" })
        }),
      keep: (canary, entries) =>
        new Promise((resolve) => {
          kept.push(resolve)
          tell({ is: "keep", canary, entries })
        }),
      journal: async () => [],
      forgetJournal: async () => undefined
    },
    hear: (answer) => {
      if (answer.is === "canary") canaries.shift()?.(answer.canary)
      else kept.shift()?.()
    }
  }
}

/** The page's end. */
export const answerWorker = async (
  asking: OutsideAsking,
  tell: (answer: OutsideAnswer) => void
): Promise<void> => {
  if (asking.is === "ask-canary") return tell({ is: "canary", canary: await outside().canary() })
  // What was written stands, whatever is kept outside.
  await outside()
    .keep(asking.canary, asking.entries)
    .catch(() => undefined)
  tell({ is: "kept" })
}
