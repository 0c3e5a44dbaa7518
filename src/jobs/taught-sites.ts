import type { SiteAdapter } from "~sites/adapter"
import { checkTaught, type Fault, isTaughtAt } from "~sites/taught/check"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { patch } from "~store/write"
import type { TaughtSite } from "~model/taught-site"
import { type Outcome, outcome, Refused } from "./outcome"

/** Longest name of a site, in UTF-16 units. */
export const longestSiteName = 80

/** A taught site as it may be used and shown. One whose rules are refused is set aside, not run. */
export interface TaughtView {
  id: string
  name: string
  createdAt: number
  /** null where the rules may not be run; `faults` says why. */
  adapter: SiteAdapter | null
  faults: Fault[]
}

/** What rules call themselves, also where they are refused. */
export const nameOfRules = (rules: unknown): string =>
  typeof rules === "object" && rules !== null && "name" in rules && typeof rules.name === "string"
    ? rules.name.slice(0, longestSiteName)
    : "?"

const viewOf = ({ id, createdAt, rules }: TaughtSite): TaughtView => {
  const checked = checkTaught(rules)
  // A row speaks for the site it is kept under and for no other.
  const own = checked.ok && checked.adapter.id === id
  const faults: Fault[] = checked.ok
    ? own
      ? []
      : [{ at: "id", why: "not-its-own-id", detail: checked.adapter.id }]
    : checked.faults
  return { id, name: nameOfRules(rules), createdAt, adapter: own ? checked.adapter : null, faults }
}

const living = async (): Promise<TaughtSite[]> =>
  (await database.taughtSites.toArray()).filter((it) => it.deletedAt === null)

/** Every taught site that is not in the bin, the latest first. */
export const listTaught = async (): Promise<TaughtView[]> =>
  (await living()).toSorted((a, b) => b.createdAt - a.createdAt).map(viewOf)

/**
 * The rules taught for the page at `url`, to be tried after all others. None where the database
 * cannot be read: the sites that ship go on working.
 */
export const taughtAt = async (url: string): Promise<SiteAdapter[]> => {
  try {
    return (await living()).flatMap((row) => {
      const { adapter } = viewOf(row)
      return adapter && isTaughtAt(adapter, url) ? [adapter] : []
    })
  } catch {
    return []
  }
}

/** The rules of one taught site; undefined where it is forgotten or set aside. */
export const taughtRules = async (id: string): Promise<SiteAdapter | undefined> => {
  const row = await database.taughtSites.get(id)
  return row?.deletedAt === null ? (viewOf(row).adapter ?? undefined) : undefined
}

export const renameTaught = (id: string, name: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const row = await db.taughtSites.get(id)
      if (!row || row.deletedAt !== null || typeof row.rules !== "object") throw new Refused("gone")
      const clean = name.trim()
      if (!clean) throw new Refused("empty")
      if (clean.length > longestSiteName) throw new Refused("too-long")
      return {
        act: { kind: "site-edited", name: clean },
        writes: [patch("taughtSites", id, { rules: { ...row.rules, name: clean } })]
      }
    })
  )

/** To the bin. The permission is the caller's to give back: only a click may ask for it again. */
export const forgetTaught = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const row = await db.taughtSites.get(id)
      if (!row || row.deletedAt !== null) throw new Refused("gone")
      return {
        act: { kind: "site-forgotten", name: nameOfRules(row.rules) },
        writes: [patch("taughtSites", id, { deletedAt: Date.now() })]
      }
    })
  )
