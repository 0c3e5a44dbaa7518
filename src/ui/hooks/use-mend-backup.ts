import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { backUpNow } from "~jobs/backup/back-up-now"
import { allowBackupFolder, chooseBackupFolder } from "~jobs/backup/backup-folder"
import type { BackedUp } from "~jobs/backup/backup-types"
import { setUpBackup } from "~jobs/backup/set-up-backup"
import type { BackupState } from "~model/backup"
import { useToast } from "~ui/parts/toaster"
import { type Run, useGoing } from "./use-going"

/** Sees to it, within a click, that there is a folder to write to. */
const openWay = async (state: BackupState): Promise<boolean> => {
  if (state.trouble === "folder-permission") return (await allowBackupFolder()) === ""
  if (state.trouble !== "folder-gone") return true
  const handle = await chooseBackupFolder()
  if (!handle) return false
  const { recipient, everyHours } = state
  return (await setUpBackup({ way: "folder", handle, recipient, everyHours })).ok
}

/** Puts right with one click what keeps backups from being made, and makes one. Says how it went. */
export const useMendBackup = (): Omit<Run, "run"> & {
  mend: (state: BackupState) => Promise<void>
} => {
  const { t } = useTranslation()
  const toast = useToast()
  const { progress, run, stop } = useGoing()
  const say = useCallback(
    (done: BackedUp) => {
      if (done.ok)
        toast({ text: t(done.last.readBack ? "backup.done" : "backup.doneUnseen", done.last) })
      else toast({ text: t(`backup.notDone.${done.why}`), tone: "danger" })
    },
    [t, toast]
  )
  const mend = useCallback(
    async (state: BackupState) => {
      if (await openWay(state)) say(await run((going) => backUpNow(going)))
    },
    [run, say]
  )
  return { progress, stop, mend }
}
