import { Canary, JournalEntry } from "~model/guard"
import { localValue, wallOffLocal } from "~platform/local"
import { hasLocalWall, localByPrefix, setLocal } from "~platform/local-many"
import { ownFiles } from "~platform/own-files"
import { keepOutside, type Outside } from "~store/guard/outside"
import { beginRun } from "./begin-run"

/** How many commits the journal holds; each takes the place of the one so many before it. */
const places = 512

const slotOf = ({ seq }: JournalEntry) => String(seq % places)

const canary = localValue("canary", Canary)

/** In the order of their commits, which the ids of changes tell across databases too. */
const inOrder = (entries: readonly JournalEntry[]): JournalEntry[] => {
  const idOf = (it: JournalEntry) => (it.kind === "change" ? it.change.id : it.changeId)
  return entries.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}

const prefix = "journal:"
const walled = localByPrefix(prefix, JournalEntry)

/** `storage.local` outlives an evicted or damaged IndexedDB, and a kill: one call writes all. */
const behindWall: Outside = {
  canary: canary.get,
  keep: (told, entries) =>
    setLocal({
      canary: told,
      ...Object.fromEntries(entries.map((it) => [prefix + slotOf(it), it]))
    }),
  journal: async () => inOrder(await walled.all()),
  forgetJournal: walled.drop
}

const files = ownFiles("journal", JournalEntry)

/** Where content scripts can read `storage.local`, it tells how many rows there are and nobody's name. */
const inFiles: Outside = {
  canary: canary.get,
  keep: async (told, entries) => {
    await Promise.all(entries.map((it) => files.put(slotOf(it), it)))
    await canary.set(told)
  },
  journal: async () => inOrder(await files.all()),
  forgetJournal: files.drop
}

/** Says where it is kept what must outlive the database: before anything is written there. */
export const keepSafe = (): void => keepOutside(hasLocalWall() ? behindWall : inFiles)

/** In the background, at each of its starts: content scripts read nothing of it. */
export const keepWalled = (): void => {
  keepSafe()
  void beginRun()
  if (hasLocalWall()) void wallOffLocal()
}
