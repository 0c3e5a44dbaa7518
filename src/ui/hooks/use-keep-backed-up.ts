import { useEffect } from "react"
import { keepBackedUp } from "~jobs/backup/keep-backed-up"

/** Makes backups and snapshots as they become due, while this page is open. */
export const useKeepBackedUp = (): void =>
  useEffect(() => {
    const end = new AbortController()
    keepBackedUp(end.signal)
    return () => end.abort()
  }, [])
