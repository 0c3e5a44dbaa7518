import { keepDraft } from "~jobs/drafts"

/** How long after the last key a text goes to the database, in milliseconds. */
const rest = 250

// What this page typed and has not seen back from the database yet; null is thrown away.
const typed = new Map<string, string | null>()
const due = new Map<string, ReturnType<typeof setTimeout>>()
// Typed before the database said what it keeps: not written over it until that is known.
const blind = new Set<string>()
const watchers = new Set<() => void>()

// A tab's number is another tab's after the next start.
const lasts = (id: string) => !/^\w+ (tab \d*)?$/.test(id)

export const watchTyped = (onChange: () => void) => {
  if (watchers.size === 0) listen()
  watchers.add(onChange)
  return () => void watchers.delete(onChange)
}

/** What this page typed under an id; undefined where the database knows as much. */
export const typedOf = (id: string): string | null | undefined => typed.get(id)

/** @param known whether it is known what the database keeps under this id. */
export const typeText = (id: string, text: string | null, known: boolean): void => {
  if (!known && !typed.has(id)) blind.add(id)
  typed.set(id, text)
  clearTimeout(due.get(id))
  if (lasts(id))
    due.set(
      id,
      setTimeout(() => write(id), rest)
    )
  tell()
}

/** Lets a text go that was saved, unless more was typed meanwhile. */
export const dropTyped = (id: string, saved: string): void => {
  if (typed.has(id) && typed.get(id) !== saved) return
  blind.delete(id)
  typeText(id, null, true)
  write(id)
}

/** The database was read: what it keeps, and what was typed before that was known, stay both. */
export const meetStored = (id: string, stored: string | null): void => {
  const mine = typed.get(id)
  if (mine === undefined) return
  if (blind.delete(id))
    typeText(id, stored && mine && mine !== stored ? `${stored}\n${mine}` : mine, true)
  else if (!due.has(id) && mine === stored) {
    typed.delete(id)
    tell()
  }
}

const tell = () => {
  for (const changed of watchers) changed()
}

const write = (id: string) => {
  clearTimeout(due.get(id))
  if (blind.has(id) || !due.delete(id)) return
  void keepDraft(id, typed.get(id) ?? null)
}

const writeAll = () => {
  for (const id of due.keys()) write(id)
}

let listening = false
const listen = () => {
  if (listening) return
  listening = true
  addEventListener("pagehide", writeAll)
  document.addEventListener("visibilitychange", writeAll)
  document.addEventListener("focusout", writeAll)
}
