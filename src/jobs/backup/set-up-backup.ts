import { isRecipient, makeKey, readKey } from "~formats/seal/seal"
import type { BackupState } from "~model/backup"
import { forgetFolder, keepFolder } from "~store/folders"
import { folderAccess } from "~platform/folder"
import { backUpFiles, backUpState } from "./backup-state"
import type { BackupKey, BackupPlan, SetUp } from "./backup-types"
import { backupFolder } from "./kept-folder"

/** A new pair of keys. Show the identity, and let go of it. */
export const makeBackupKey = (): Promise<BackupKey> => makeKey()

/** The public key of an identity that the seller has already; null where it is none. */
export const recipientOf = async (identity: string): Promise<string | null> =>
  (await readKey(identity))?.recipient ?? null

/** Has backups made from now on, as planned. Called again, it changes the plan. */
export const setUpBackup = async (plan: BackupPlan): Promise<SetUp> => {
  const { recipient, everyHours, way } = plan
  if (!isRecipient(recipient)) return { ok: false, why: "bad-key" }
  if (way === "folder") {
    if ((await folderAccess(plan.handle)) !== "granted")
      return { ok: false, why: "folder-permission" }
    await keepFolder(backupFolder, plan.handle)
  } else await forgetFolder(backupFolder)
  const before = await backUpState.get()
  // With another key none was proved yet, and what lies elsewhere is not in this folder.
  const same = before?.recipient === recipient
  const folder = way === "folder" ? plan.handle.name.slice(0, 300) : ""
  const state: BackupState = {
    recipient,
    way,
    folder,
    everyHours,
    last: same && before.way === way && before.folder === folder ? before.last : null,
    provedAt: same ? before.provedAt : null,
    trouble: ""
  }
  if (!state.last) await backUpFiles.drop()
  await backUpState.set(state)
  return { ok: true, state }
}

/** Makes no more backups; those that were made stay where they are. */
export const stopBackups = async (): Promise<void> => {
  await forgetFolder(backupFolder)
  await backUpFiles.drop()
  await backUpState.drop()
}
