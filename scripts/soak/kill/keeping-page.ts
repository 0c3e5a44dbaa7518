/** What runs in the page of the soak's own: the project's store, told what to write and to look. */
import { keepSafe } from "~jobs/safety/keep-safe"

import { randomFrom } from "../random"
import { type Found, find, rowSums } from "./find"
import { backUp, check, recover, restore, restoreFrom, snapshot } from "./start-check"
import { sumOf } from "./sum-of"
import { bringIn, erase, takeBack } from "./seldom"
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
  /** Does so many things at random, one after the other. */
  work: (seed: number, steps: number) => Promise<void>
  /** Puts so many customers in at once, as an import does. @returns the change. */
  bringIn: (customers: number) => Promise<string>
  /** Takes a change back. */
  takeBack: (change: string) => Promise<void>
  /** Erases somebody for good. */
  erase: (seed: number) => Promise<void>
  find: () => Promise<Found>
  rows: () => Promise<Record<string, string>>
  /** What the check at start says is wrong, in words; "" for nothing. */
  check: () => Promise<string>
  /** Brings back what the check missed, as far as the journal and the log have it. */
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

const work = async (seed: number, steps: number) => {
  for (let step = 0; step < steps; step++) await writeAtRandom(randomFrom(seed * 100_003 + step))
}

keepSafe()
globalThis.keeping = {
  write: (seed) => void write(seed),
  fill,
  work,
  bringIn,
  takeBack,
  erase,
  find,
  rows: rowSums,
  check,
  recover,
  snapshot,
  restore,
  backUp,
  restoreFrom
}
