import { backUpState, changeBackUpState } from "./backup-state"
import { sha256Of } from "./verify"

/**
 * Whether a file is the last backup, byte for byte: dropped in by the seller, as downloads cannot be
 * read back. It needs no key. `other`: some other file; `none`: no backup was made yet.
 */
export const confirmWritten = async (file: Blob): Promise<"same" | "other" | "none"> => {
  const last = (await backUpState.get())?.last
  if (!last?.sha256) return "none"
  if (file.size !== last.size || (await sha256Of(file)) !== last.sha256) return "other"
  await changeBackUpState({ last: { ...last, readBack: true }, unseenSince: 0 })
  return "same"
}
