import { readArchive } from "~formats/archive/read-archive"
import { unsealStream } from "~formats/seal/seal"
import { presentSchema } from "~store/stage"
import { backUpState, changeBackUpState } from "./backup-state"
import type { Going, Opened, Proved } from "./backup-types"
import { stageArchive } from "./stage-archive"

/**
 * Opens a backup in full, checks all of it, stages it and works out what restoring it would do. Let
 * go of it by `dropStaged` where it is not restored.
 * @param identity As the seller typed or pasted it, or the whole of its file.
 */
export const openBackup = async (
  file: Blob,
  identity: string,
  going: Going = {}
): Promise<Opened> => {
  const packed = await unsealStream(file, identity)
  if ("ok" in packed) return packed
  const opened = await stageArchive(packed, going)
  if (opened.ok) await remember()
  return opened
}

/** Opens a backup in full with the seller's own key, and remembers that it could be. */
export const proveBackup = async (
  file: Blob,
  identity: string,
  going: Going = {}
): Promise<Proved> => {
  const packed = await unsealStream(file, identity)
  if ("ok" in packed) return packed
  const read = await readArchive(packed, { ...going, schema: presentSchema })
  if (!read.ok) return read
  await remember()
  const { madeAt, counts } = read.header
  return { ok: true, madeAt, rows: read.end.rows, counts }
}

const remember = async (): Promise<void> => {
  if (await backUpState.get()) await changeBackUpState({ provedAt: Date.now() })
}
