import type { Kind } from "./document"

/** Where a query was found, best first. */
export const places = ["title", "sound", "body", "typo"] as const
export type Place = (typeof places)[number]

/** One find. The row itself is read from the database by whoever shows it. */
export interface Hit {
  kind: Kind
  id: string
  /** Id of the customer whose it is; "" for nobody's. */
  owner: string
  place: Place
  /** Greater comes first. */
  score: number
}

/** What a search came to. */
export interface Found {
  /** Best first. */
  hits: Hit[]
  /** There are more than were asked for. */
  more: boolean
  /** How much of what there is was looked at, 0 to 1: less while the index is being built. */
  read: number
}
