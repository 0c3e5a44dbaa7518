import { type Database, database } from "./database"

/** Calls back once a newer version has asked for the database: this page's writing is over. */
export const onOutdated = (onOver: () => void, db: Database = database): (() => void) => {
  const listen = () => onOver()
  db.on("versionchange").subscribe(listen)
  return () => db.on("versionchange").unsubscribe(listen)
}

/** Why a write did not come to be, as far as there is something the seller can do about it. */
export type WriteFailure = "full" | "held" | "outdated"

const namesOf = (error: unknown): string[] => {
  if (!(error instanceof Error || error instanceof DOMException)) return []
  // Dexie wraps a full disk in an AbortError; the cause is in `inner`.
  return [error.name, ...("inner" in error ? namesOf(error.inner) : [])]
}

export const writeFailure = (error: unknown): WriteFailure | null => {
  const names = namesOf(error)
  if (names.includes("QuotaExceededError")) return "full"
  if (names.includes("BehindCanary")) return "held"
  const over = ["VersionError", "DatabaseClosedError", "InvalidStateError"]
  return over.some((it) => names.includes(it)) ? "outdated" : null
}
