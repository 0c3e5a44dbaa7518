import { useEffect, useState } from "react"
import { backUpState } from "~jobs/backup/backup-state"
import type { BackupState } from "~model/backup"

/** How backups go, live; null before they are set up, undefined until it was read. */
export const useBackupState = (): BackupState | null | undefined => {
  const [state, setState] = useState<BackupState | null>()
  useEffect(() => {
    const end = new AbortController()
    backUpState.watch(setState, end.signal)
    void backUpState.get().then((read) => {
      // What was written meanwhile is newer.
      if (!end.signal.aborted) setState((now) => (now === undefined ? read : now))
    })
    return () => end.abort()
  }, [])
  return state
}
