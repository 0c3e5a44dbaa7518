import type { Hit } from "~search/hit"
import { readQuery } from "~search/query/read-query"
import { TitleSearch } from "~search/titles/search-titles"
import type { Query } from "~search/query/query"
import { type Database, database } from "~store/database"
import { readTitles } from "~store/search/parts"
import { readDocuments } from "~store/search/read-documents"
import { readWords } from "~store/search/words"

/** So many words are read for one answer; with more the stored titles say too little. */
const patience = 5

interface Opened {
  titles: TitleSearch
  /** The last word that they have. */
  known: number
}

let opened: Promise<Opened | null> = Promise.resolve(null)

/**
 * Searches titles alone, for the background, which can keep no worker: in what the worker stored and
 * what was written since. Null where nothing is stored yet, or too much was written since.
 */
export const findTitles = async (
  text: string,
  { limit, ...more }: { limit: number } & Partial<Pick<Query, "kinds">>,
  db: Database = database
): Promise<Hit[] | null> => {
  // One after the other: they are about the same titles.
  opened = opened.then((it) => inStep(db, it)).catch(() => null)
  const it = await opened
  const query = { ...readQuery(text), ...more }
  return it && it.titles.search(query, { limit, now: Date.now() }).hits
}

/** Titles as they were stored, with what was written since; null as above. */
export const openTitles = async (db: Database): Promise<TitleSearch | null> =>
  (await inStep(db, null))?.titles ?? null

const inStep = async (db: Database, before: Opened | null): Promise<Opened | null> => {
  let at = before ?? (await open(db))
  for (let turn = 0; at && turn < patience; turn++) {
    // oxlint-disable-next-line no-await-in-loop: each goes on where the last one ended
    const { keys, last, missed } = await readWords(db, at.known)
    if (missed || keys.includes("all")) at = keys.includes("all") && !missed ? null : await open(db)
    else if (keys.length === 0) return at
    else {
      const { documents, gone } = await readDocuments(db, keys)
      at.titles.replace(documents, gone)
      at = { ...at, known: last }
    }
  }
  return null
}

const open = async (db: Database): Promise<Opened | null> => {
  const stored = await readTitles(db)
  const titles = stored && TitleSearch.open(stored.parts)
  return stored && titles ? { titles, known: stored.seq } : null
}
