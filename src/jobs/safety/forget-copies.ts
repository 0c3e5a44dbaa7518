import * as v from "valibot"
import { localValue } from "~platform/local"
import { forgetJournal } from "~store/guard/journal"
import { forgetSnapshots } from "../backup/forget-snapshots"

const erasing = localValue("erasing", v.literal(true))

/** The last writes and the older copies, both outside the database, tell of whoever is in it. */
const forgetCopies = () => Promise.all([forgetJournal(), forgetSnapshots()])

/** Erases somebody, and nothing outside the database tells of them before or after. */
export const whileErasing = async <T>(work: () => Promise<T>): Promise<T> => {
  await erasing.set(true)
  await forgetCopies()
  try {
    return await work()
  } finally {
    // Again: another window may have written of them in between.
    await forgetCopies()
    await erasing.drop()
  }
}

/** Ends what a kill cut short. */
export const finishErasing = async (): Promise<void> => {
  if (!(await erasing.get())) return
  await forgetCopies()
  await erasing.drop()
}
