/** What runs in the page of the soak's own: the project's store, told what to write and to look. */
import { keepSafe } from "~jobs/safety/keep-safe"

import { randomFrom } from "../random"
import { type Found, find, rowSums } from "./find"
import { backUp, check, recover, restore, restoreFrom, snapshot } from "./start-check"
import { sumOf } from "./sum-of"
import { fillWith, writeAtRandom } from "./write-at-random"

/** A write that the page was told is done: the change's id, and a sum of what it says. */
export interface Acknowledged {
  id: string
  sum: string
}

export interface Keeping {
  /** Writes one thing after the other, now and then two at once, until the page is gone. */
  write: (seed: number) => void
  /** Writes so many customers with their records, each in a commit. */
  fill: (seed: number, customers: number) => Promise<void>
  find: () => Promise<Found>
  rows: () => Promise<Record<string, string>>
  /** What the check at start says is wrong, in words; "" for nothing. */
  check: () => Promise<string>
  /** Brings back what the journal has. */
  recover: () => Promise<void>
  snapshot: () => Promise<void>
  /** Brings back the last snapshot, and what the journal has since. */
  restore: () => Promise<void>
  /** The last snapshot as a file, and all that is in such a file put in place of what is there. */
  backUp: () => Promise<string>
  restoreFrom: (backup: string) => Promise<void>
}

declare global {
  var keeping: Keeping
  /** Bound to the soak's process. */
  var acknowledged: (write: Acknowledged) => void
}

const writeOne = async (seed: number, step: number) => {
  const change = await writeAtRandom(randomFrom(seed * 100_003 + step))
  if (change) globalThis.acknowledged({ id: change.id, sum: await sumOf(change) })
}

const write = async (seed: number) => {
  for (let step = 0; ; step += 2)
    if (step % 6 === 0) await Promise.all([writeOne(seed, step), writeOne(seed, step + 1)])
    else await writeOne(seed, step)
}

const fill = async (seed: number, customers: number) => {
  const random = randomFrom(seed)
  for (let count = 0; count < customers; count++) await fillWith(random)
}

keepSafe()
globalThis.keeping = {
  write: (seed) => void write(seed),
  fill,
  find,
  rows: rowSums,
  check,
  recover,
  snapshot,
  restore,
  backUp,
  restoreFrom
}
