import type { BackupState } from "~model/backup"
import { download } from "~platform/download"
import { folderAccess } from "~platform/folder"
import { isNamed, readFile, removeFile, writeFile } from "~platform/folder-files"
import { keptFolder } from "~store/folders"
import { backUpState, changeBackUpState } from "./backup-state"
import type { BackedUp, Going, Trouble } from "./backup-types"
import { isDiskFull } from "./disk-full"
import { ifFree } from "./if-free"
import { backupFolder } from "./kept-folder"
import { keepFile, thinOut } from "./old-backups"
import { makeBackup, type MadeBackup } from "./make-backup"
import { holds, sha256Of } from "./verify"

/**
 * Makes a backup, writes it where the plan says, and proves it: in the folder by reading it back, for
 * the downloads before it is written. It asks for nothing: where the folder's permission has lapsed
 * it fails with "folder-permission", see `allowBackupFolder`.
 */
export const backUpNow = async (going: Going = {}): Promise<BackedUp> =>
  (await ifFree("backup", () => backUp(going))) ?? { ok: false, why: "busy" }

const backUp = async (going: Going): Promise<BackedUp> => {
  const state = await backUpState.get()
  if (!state) return { ok: false, why: "not-set-up" }
  try {
    const trouble = await write(state, going)
    if (typeof trouble === "string") return await fail(trouble)
    const { name, at, rows, sha256, file } = trouble
    const readBack = state.way === "folder"
    const last = { at, name, rows, readBack, sha256, size: file.size }
    await changeBackUpState({ last, trouble: "" })
    return { ok: true, last }
  } catch (error) {
    if (going.signal?.aborted) return { ok: false, why: "stopped" }
    return fail(troubleOf(error))
  }
}

const fail = async (why: Trouble): Promise<BackedUp> => {
  await changeBackUpState({ trouble: why })
  return { ok: false, why }
}

const troubleOf = (error: unknown): Trouble => {
  if (isDiskFull(error)) return "disk-full"
  if (isNamed(error, "NotAllowedError", "SecurityError")) return "folder-permission"
  return isNamed(error, "NotFoundError") ? "folder-gone" : "failed"
}

const write = ({ way, recipient }: BackupState, going: Going) =>
  way === "folder" ? intoFolder(recipient, going) : intoDownloads(recipient, going)

const intoFolder = async (recipient: string, going: Going): Promise<MadeBackup | Trouble> => {
  const folder = await keptFolder(backupFolder)
  if (!folder) return "folder-gone"
  if ((await folderAccess(folder)) !== "granted") return "folder-permission"
  const made = await makeBackup(recipient, going)
  const { name, at, file, sha256 } = made
  await writeFile(folder, name, file)
  const written = await readFile(folder, name)
  const sound =
    written?.size === file.size
    && (await sha256Of(written)) === sha256
    && (await holds(written, made.once, made.content, going))
  going.signal?.throwIfAborted()
  if (!sound) {
    await removeFile(folder, name)
    return "not-verified"
  }
  await keepFile({ name, at, size: file.size, sha256 })
  // Only now that a new one is known to be good.
  await thinOut(folder)
  return made
}

const intoDownloads = async (recipient: string, going: Going): Promise<MadeBackup | Trouble> => {
  const made = await makeBackup(recipient, going)
  const sound = await holds(made.file, made.once, made.content, going)
  going.signal?.throwIfAborted()
  if (!sound) return "not-verified"
  const how = await download(made.file, `Regulars/${made.name}`)
  if (how === "written") return made
  return how === "disk-full" ? "disk-full" : "failed"
}
