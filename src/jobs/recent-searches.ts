import { recentSearches } from "~model/recent-searches"
import { keepDraft, readDraft } from "./drafts"

/** So many are kept. */
const most = 8
/** A shorter one is typed sooner than it is found in a list. */
const shortest = 2

const isText = (it: unknown): it is string => typeof it === "string"

/** What was searched for last and led to something, the latest first. */
export const readRecentSearches = async (): Promise<string[]> => {
  try {
    const kept: unknown = JSON.parse((await readDraft(recentSearches)) ?? "[]")
    return Array.isArray(kept) ? kept.filter(isText).slice(0, most) : []
  } catch {
    return []
  }
}

/** Keeps what was searched for, on this computer alone. */
export const keepRecentSearch = async (text: string): Promise<void> => {
  const wanted = text.trim()
  if (wanted.length < shortest) return
  const before = await readRecentSearches()
  // What was typed on the way to it says no more.
  const others = before.filter((it) => it !== wanted && !wanted.startsWith(it))
  await keepDraft(recentSearches, JSON.stringify([wanted, ...others].slice(0, most)))
}

export const forgetRecentSearches = (): Promise<void> => keepDraft(recentSearches, null)
