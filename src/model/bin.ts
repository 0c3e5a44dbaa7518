import * as v from "valibot"
import { Time } from "./row"

const day = 864e5

/** How long a thing lies in the bin, in days. */
const binDays = 30

/** A longer pause than this, in ms, may be a clock that jumped: 48 hours. */
const longestPause = 2 * day

/** So long must time have gone on evenly before anything is taken out, in ms. */
const steadyFor = 3 * day

/** What is known, outside the database, of how time went on. */
export const BinClock = v.object({
  /** Since when there was no long pause and no step back. */
  since: Time,
  /** When we last looked. */
  last: Time,
  /** When the bin was last gone through; null for never. */
  emptiedAt: v.nullable(Time)
})
export type BinClock = v.InferOutput<typeof BinClock>

/** The clock after a look at it. A jump, forth or back, starts the wait anew. */
export const lookAtClock = (was: BinClock | null, now: number): BinClock => {
  if (!was) return { since: now, last: now, emptiedAt: null }
  const steady = now >= was.last && now - was.last <= longestPause
  return { ...was, since: steady ? was.since : now, last: now }
}

/** Whether the bin may be gone through now: time is to be trusted, and a day went by. */
export const mayEmpty = ({ since, emptiedAt }: BinClock, now: number): boolean =>
  now - since >= steadyFor && (emptiedAt === null || Math.abs(now - emptiedAt) >= day)

/** Whether something has lain in the bin for its time. */
export const isOver = (deletedAt: number | null, now: number): boolean =>
  deletedAt !== null && now - deletedAt >= binDays * day

/** Whole days that something is still in the bin, 0 to 30; what is over waits for the next look. */
export const daysLeft = (deletedAt: number, now: number): number =>
  Math.min(binDays, Math.max(0, Math.ceil((deletedAt + binDays * day - now) / day)))
