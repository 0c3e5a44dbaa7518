import { IndexKeeper } from "~jobs/search/keep-index"
import type { Database } from "~store/database"
import { readStored } from "~store/search/parts"

import { elapse } from "./elapse"

/** As the worker does it: the index is made of the rows and stored. Over when it is on disk. */
export const indexKept = async (db: Database): Promise<void> => {
  const keeper = new IndexKeeper(
    () => {},
    db,
    (work) => {
      const timer = setTimeout(work)
      return () => clearTimeout(timer)
    }
  )
  while (!(await readStored(db))) {
    if (keeper.state.phase === "failed") throw new Error("the index could not be made")
    await elapse(20)
  }
  keeper.stop()
}
