import { archiveTables } from "~formats/archive/tables"
import { type Database, database } from "~store/database"
import { unreadBytes } from "~store/guard/check-bytes"
import { presentMark } from "~store/read-out"
import { dropStage, openStage } from "~store/stage"
import { swapIn } from "~store/swap"
import { alone } from "../alone"
import type { Going, Restored } from "./backup-types"
import { buryAgain } from "./buried"
import { isDiskFull } from "./disk-full"
import { isHurt, settleLastWrites } from "./last-writes"
import { hasSnapshots } from "./snapshot-files"
import { writeSnapshot } from "./write-snapshot"

/** How often it is tried while other windows write. */
const tries = 3

/**
 * Puts what was staged in place of what is here, in one transaction: all of it, or nothing. A
 * snapshot is taken first, so that it can be gone back on.
 * @param withoutSnapshot Goes on where no snapshot can be kept, as the seller said so.
 */
export const restoreStaged = async (
  name: string,
  going: Going & { withoutSnapshot?: boolean } = {}
): Promise<Restored> =>
  alone("restore", async () => {
    const stage = await openStage(name)
    if (!stage) return { ok: false, why: "gone" }
    try {
      const rows = await countRows(stage)
      const hurt = await isHurt()
      for (let left = tries; left > 0; left--) {
        // oxlint-disable-next-line no-await-in-loop: again where somebody wrote meanwhile
        const kept = (await hasSnapshots()) ? await writeSnapshot("before-restore", going) : null
        if (!kept?.ok && !going.withoutSnapshot) return { ok: false, why: "no-snapshot" }
        // oxlint-disable-next-line no-await-in-loop: as above
        const mark = kept?.ok ? kept.mark : await presentMark()
        // Somebody may have been erased since it was staged.
        // oxlint-disable-next-line no-await-in-loop: as above
        await buryAgain(stage)
        // oxlint-disable-next-line no-await-in-loop: as above
        if (await swapIn(stage, mark)) {
          // oxlint-disable-next-line no-await-in-loop: it ends here
          const broughtBack = await tidy(stage, name, hurt)
          return { ok: true, rows, broughtBack, snapshot: kept?.ok ? kept.snapshot.name : null }
        }
      }
      return { ok: false, why: "written-meanwhile" }
    } catch (error) {
      return { ok: false, why: isDiskFull(error) ? "disk-full" : "failed" }
    } finally {
      stage.close()
    }
  })

/** What follows on a restore; it is done, whatever becomes of this. */
const tidy = async (stage: Database, name: string, wasHurt: boolean): Promise<number> => {
  // What could not be brought back now stays in the journal.
  const broughtBack = await settleLastWrites(wasHurt).catch(() => 0)
  try {
    await putUnreadAgain(stage)
    stage.close()
    await dropStage(name)
  } catch {
    // Pictures that cannot be read are told of by the guards; an old stage is dropped with the next.
  }
  return broughtBack
}

/**
 * Where its own books were damaged the browser may give new pictures the files of old ones, and then
 * take those away. What cannot be read is put once more, under a file after those.
 */
const putUnreadAgain = async (stage: Database): Promise<void> => {
  for (let left = tries; left > 0; left--) {
    // oxlint-disable-next-line no-await-in-loop: each try goes by the one before
    const rows = await stage.blobs.bulkGet(await unreadBytes())
    if (rows.length === 0) return
    // oxlint-disable-next-line no-await-in-loop: as above
    await database.blobs.bulkPut(rows.filter((it) => it !== undefined))
  }
}

const countRows = async (stage: Database): Promise<number> => {
  const counts = await Promise.all(archiveTables.map((it) => stage.table(it).count()))
  return counts.reduce((sum, it) => sum + it, 0)
}

/** Lets go of what was staged. */
export const dropStaged = (stage: string): Promise<void> => dropStage(stage)
