import Dexie, { type Table, type Transaction } from "dexie"
import type { Canary, JournalEntry } from "~model/guard"
import type { Database, GuardRow } from "../database"
import { countsIn } from "./counts"
import { outside } from "./outside"

/**
 * The database is not the one that is known outside of it, or is behind it: nothing is written until
 * the seller has said what is to be done. Names itself, as errors of the database do.
 */
export class BehindCanary extends Error {
  override name = "BehindCanary"
}

/** What a transaction has to tell the outside once it is done. */
interface Noted {
  canary: Canary | null
  guard: GuardRow | null
  entries: JournalEntry[]
}

const noted = new WeakMap<Transaction, Noted>()

const rootOf = (it: Transaction): Transaction => (it.parent ? rootOf(it.parent) : it)

const notedNow = (): Noted | undefined => {
  const now: Transaction | null = Dexie.currentTransaction
  return now ? noted.get(rootOf(now)) : undefined
}

/**
 * All that the seller's writes go through: one transaction, and after it, before anybody hears that
 * it was done, the canary and the journal outside. Within another one it is a part of that.
 */
export const throughDoor = async <T>(
  db: Database,
  work: () => Promise<T>,
  tables: Table[] = db.written
): Promise<T> => {
  const now: Transaction | null = Dexie.currentTransaction
  // Dexie follows what is awaited of functions that it sees are asynchronous.
  if (now?.db === db) return db.transaction("rw", tables, async () => work())
  return attempt(db, work, tables, true)
}

const attempt = async <T>(
  db: Database,
  work: () => Promise<T>,
  tables: Table[],
  again: boolean
): Promise<T> => {
  const own: Noted = { canary: await known(), guard: null, entries: [] }
  try {
    const done = await db.transaction("rw", tables, async (it) => {
      noted.set(rootOf(it), own)
      return work()
    })
    await tell(own)
    return done
  } catch (error) {
    // Another page may have heard the seller's decision since the canary was read here.
    if (!(error instanceof BehindCanary) || !again) throw error
    forgetKnown()
    return attempt(db, work, tables, false)
  }
}

let canary: Promise<Canary | null> | null = null

/** As this page last wrote it, or first read it: another page's can only be further on. */
const known = () => (canary ??= outside().canary())

export const forgetKnown = (): void => {
  canary = null
}

const tell = async ({ guard, entries }: Noted): Promise<void> => {
  if (!guard) return
  const { database, seq } = guard
  const told = { database, seq, at: Date.now(), counts: countsIn(guard) }
  canary = Promise.resolve(told)
  try {
    await outside().keep(told, entries)
  } catch {
    // What was written stands; outside the disk may be full. A canary that stays behind raises none.
  }
}

/** Throws where a commit may not go on from this guard. */
export const mayStep = (guard: GuardRow | undefined): void => {
  const now = notedNow()
  if (now && guard?.held) throw new BehindCanary()
  const own = now?.canary
  if (own && (own.database !== guard?.database || own.seq > guard.seq)) throw new BehindCanary()
}

export const noteGuard = (guard: GuardRow): void => {
  const own = notedNow()
  if (own) own.guard = guard
}

export const isNoting = (): boolean => notedNow() !== undefined

export const noteEntry = (entry: JournalEntry): void => void notedNow()?.entries.push(entry)
