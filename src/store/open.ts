import { type Database, database } from "./database"

/** Why the database cannot be used, as the screens explain it. */
export type OpenFailure = "newer-version" | "disk-full" | "denied" | "unknown"
export type Opened = { ok: true } | { ok: false; why: OpenFailure; detail: string }

/** Opens the database and proves it can be read, so that a screen can say what is wrong first. */
export const openDatabase = async (db: Database = database): Promise<Opened> => {
  try {
    await db.open()
    await db.settings.count()
    return { ok: true }
  } catch (error) {
    return { ok: false, why: reason(error), detail: error instanceof Error ? error.message : "" }
  }
}

const reason = (error: unknown): OpenFailure => {
  if (!(error instanceof Error)) return "unknown"
  // Dexie wraps a full disk in an AbortError; the cause is in `inner`.
  const inner = "inner" in error && error.inner instanceof Error ? error.inner.name : ""
  const names = [error.name, inner]
  if (names.includes("VersionError")) return "newer-version"
  if (names.includes("QuotaExceededError")) return "disk-full"
  if (names.includes("SecurityError") || names.includes("InvalidStateError")) return "denied"
  return "unknown"
}
