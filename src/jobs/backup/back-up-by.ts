import type { BackupState } from "~model/backup"
import type { Downloaded } from "~platform/download"
import { backUpFiles, backUpState, changeBackUpState } from "./backup-state"
import type { BackedUp, Going, Trouble } from "./backup-types"
import { ifFree } from "./if-free"
import type { BackupWish, BackupWritten } from "./write-backup"

/** Who makes the file, here or elsewhere, and who gives it to the downloads. */
export interface BackupHands<File> {
  write: (
    wish: BackupWish,
    going: Going
  ) => Promise<(Omit<BackupWritten, "file"> & { file: File | null }) | Trouble>
  deliver: (file: File, name: string) => Promise<Downloaded>
}

/** Makes one backup, unless this or another window is at it, and keeps the book of how it went. */
export const backUpBy = async <File>(
  hands: BackupHands<File>,
  going: Going = {}
): Promise<BackedUp> =>
  (await ifFree("backup", () => backUp(hands, going))) ?? { ok: false, why: "busy" }

const backUp = async <File>(hands: BackupHands<File>, going: Going): Promise<BackedUp> => {
  const state = await backUpState.get()
  if (!state) return { ok: false, why: "not-set-up" }
  try {
    return await write(state, hands, going)
  } catch {
    if (going.signal?.aborted) return { ok: false, why: "stopped" }
    return fail("failed")
  }
}

const fail = async (why: Trouble): Promise<BackedUp> => {
  await changeBackUpState({ trouble: why })
  return { ok: false, why }
}

const write = async <File>(
  { way, recipient, unseenSince }: BackupState,
  hands: BackupHands<File>,
  going: Going
): Promise<BackedUp> => {
  const files = (await backUpFiles.get()) ?? []
  const made = await hands.write({ way, recipient, files }, going)
  if (typeof made === "string") return fail(made)
  const { last, file } = made
  if (file !== null) {
    const how = await hands.deliver(file, `Regulars/${last.name}`)
    if (how !== "written") return fail(how === "disk-full" ? how : "failed")
  }
  await backUpFiles.set(made.files)
  await changeBackUpState({
    last,
    trouble: "",
    unseenSince: last.readBack ? 0 : unseenSince || last.at
  })
  return { ok: true, last }
}
