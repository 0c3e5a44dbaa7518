import { comparableOf, type Everybody } from "~jobs/find-duplicates"
import type { KnownIdentity } from "~model/identity"
import { database } from "~store/database"
import { followRows, type RowsTold } from "~store/follow-rows"

type ByOwner = Everybody["identities"]

const rows = new Map<string, KnownIdentity>()
const listeners = new Set<() => void>()
let byOwner: ByOwner | undefined
let end: (() => void) | null = null

const take = (told: RowsTold<KnownIdentity>): void => {
  if (told.whole) rows.clear()
  else for (const key of told.gone) rows.delete(key)
  for (const it of told.whole ? told.rows : told.changed) rows.set(it.key, it)
  byOwner = comparableOf([...rows.values()])
  for (const tell of listeners) tell()
}

const forget = (): void => {
  end?.()
  end = null
  rows.clear()
  byOwner = undefined
}
database.on("close", forget)

/** What customers are known by, kept once it was read; for `useSyncExternalStore`. */
export const knownIdentities = {
  subscribe: (onChange: () => void): (() => void) => {
    listeners.add(onChange)
    // What cannot be read is asked for again by the next who wants it.
    end ??= followRows("identities", { onTold: take, onFailure: forget })
    return () => void listeners.delete(onChange)
  },
  now: (): ByOwner | undefined => byOwner
}
