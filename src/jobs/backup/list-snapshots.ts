import type { Snapshot } from "./backup-types"
import { namedSnapshots, snapshotFolder } from "./snapshot-files"

/** All there are, the newest first; none where this browser keeps none. */
export const listSnapshots = async (): Promise<Snapshot[]> => {
  const folder = await snapshotFolder()
  if (!folder) return []
  return (await namedSnapshots(folder)).map(({ sha256: _sha256, ...snapshot }) => snapshot)
}
