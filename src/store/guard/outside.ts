import type { Canary, JournalEntry } from "~model/guard"

/**
 * Where it is kept what must outlive the database. The entries say where that is (`jobs/safety`):
 * the store knows no browser.
 */
export interface Outside {
  canary(): Promise<Canary | null>
  /** Both in one go, before the commit is acknowledged. */
  keep(canary: Canary, entries: readonly JournalEntry[]): Promise<void>
  /** In the order of their commits; what cannot be read is left out. */
  journal(): Promise<JournalEntry[]>
  /** Leaves nothing of the journal. */
  forgetJournal(): Promise<void>
}

const nowhere: Outside = {
  canary: async () => null,
  keep: async () => undefined,
  journal: async () => [],
  forgetJournal: async () => undefined
}

let place = nowhere

/** Once, when a page or the background starts, before anything is written. null: nowhere. */
export const keepOutside = (outside: Outside | null): void => {
  place = outside ?? nowhere
}

export const outside = (): Outside => place
