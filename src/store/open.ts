import { type Database, database } from "./database"

/** Why the database cannot be used, as the screens explain it. */
export type OpenFailure = "newer-version" | "disk-full" | "denied" | "unknown"
export type Opened = { ok: true } | { ok: false; why: OpenFailure; detail: string }

/**
 * So long may it take, in ms. Chromium's SQLite backend never answers about a file that was cut: it
 * tries for ever.
 */
const patience = 30_000

/** Opens the database and proves it can be read, so that a screen can say what is wrong first. */
export const openDatabase = async (db: Database = database): Promise<Opened> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`The browser's database gave no answer in ${patience} ms.`))
    timer = setTimeout(fail, patience)
  })
  try {
    await Promise.race([read(db), silence])
    return { ok: true }
  } catch (error) {
    return { ok: false, why: reason(error), detail: error instanceof Error ? error.message : "" }
  } finally {
    clearTimeout(timer)
  }
}

const read = async (db: Database): Promise<void> => {
  await db.open()
  await db.settings.count()
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
