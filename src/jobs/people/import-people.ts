import type { PersonRead } from "~formats/people/check-person"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { inSlices } from "../in-slices"
import { inBreaths } from "./in-breaths"
import { type Outcome, outcome, Refused } from "../outcome"
import { PeoplePlan, type PersonStep } from "./plan-people"
import type { KeptPhones } from "./phone-key"
import { erasedIn, readGround, type TakingIn } from "./read-ground"

/** How far a long import is, from 0 to 1. */
export type Told = (share: number) => void

/** Of a plan that may be made again: the numbers it has read, and who looks at how far it is. */
export interface Planning {
  phones?: KeptPhones
  watch?: <T>(steps: Iterable<T>) => Iterable<T>
}

const unwatched = <T>(steps: Iterable<T>): Iterable<T> => steps

/**
 * What would become of every row against the database as it is now, without the page standing still.
 * @returns null where `isOver` said so on the way.
 */
export const previewPeople = async (
  reads: readonly PersonRead[],
  taking: TakingIn,
  isOver?: () => boolean,
  { phones, watch = unwatched }: Planning = {}
): Promise<PersonStep[] | null> => {
  const ground = await readGround(database, reads, taking, await erasedIn(reads), phones)
  const plan = new PeoplePlan(ground)
  if (!(await inSlices(plan.prepare(), isOver))) return null
  return inSlices(watch(plan.steps(reads)), isOver)
}

export const isTaken = ({ what }: PersonStep): boolean => what === "new" || what === "merged"

/**
 * Writes the people of a file in one change, so that one key takes them all back. What stands in the
 * database is looked at again as it is written. Ended by `signal`, nothing of it is there.
 */
export const importPeople = async (
  reads: readonly PersonRead[],
  taking: TakingIn,
  told: Told = () => undefined,
  signal = new AbortController().signal,
  phones?: KeptPhones
): Promise<Outcome> => {
  const check = () => {
    if (signal.aborted) throw new Refused("stopped")
  }
  const erased = await erasedIn(reads)
  return outcome(() =>
    commit(async (db) => {
      const plan = new PeoplePlan(await readGround(db, reads, taking, erased, phones))
      await inBreaths(db, plan.prepare(), check)
      let taken = 0
      const counted = function* () {
        for (const step of plan.steps(reads)) {
          if (isTaken(step)) taken += 1
          yield null
        }
      }
      await inBreaths(db, counted(), check)
      if (taken === 0) throw new Refused("nothing-new")
      const writes = plan.writes()
      return {
        act: { kind: "people-imported", name: String(taken) },
        writes,
        watch: (share) => {
          check()
          told(share)
        }
      }
    })
  )
}
