import { useCallback, useEffect, useState } from "react"
import type { Snapshot } from "~jobs/backup/backup-types"
import { listSnapshots } from "~jobs/backup/list-snapshots"

/** Copies kept beside the database, the newest first, and how to look again; undefined until read. */
export const useSnapshots = (): { snapshots: Snapshot[] | undefined; look: () => void } => {
  const [snapshots, setSnapshots] = useState<Snapshot[]>()
  const look = useCallback(() => void listSnapshots().then(setSnapshots), [])
  useEffect(look, [look])
  return { snapshots, look }
}
