import { checkDatabase } from "~store/guard/check-database"
import { forgetJournal } from "~store/guard/journal"
import { replayJournal } from "~store/guard/replay-journal"

/** Whether records are missing now, so that a restore is to bring back what was lost. */
export const isHurt = async (): Promise<boolean> => !(await checkDatabase()).ok

/**
 * What becomes of the writes that a restored copy does not have. Where records had been lost, the last
 * ones come back on top of it; where the seller went back on purpose, they are not offered ever again.
 * @returns how many came back.
 */
export const settleLastWrites = async (wasHurt: boolean): Promise<number> => {
  if (wasHurt) return (await replayJournal()).changes
  await forgetJournal()
  return 0
}
