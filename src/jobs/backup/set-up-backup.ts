import type { BackupKey, BackupPlan, SetUp } from "./backup-types"

/** A new pair of keys. Show the identity, and let go of it. */
export const makeBackupKey = async (): Promise<BackupKey> => ({ identity: "", recipient: "" })

/** The public key of an identity that the seller has already; null where it is none. */
export const recipientOf = async (_identity: string): Promise<string | null> => null

/** Has backups made from now on, as planned. Called again, it changes the plan. */
export const setUpBackup = async (_plan: BackupPlan): Promise<SetUp> => ({
  ok: false,
  why: "bad-key"
})

/** Makes no more backups; those that were made stay where they are. */
export const stopBackups = async (): Promise<void> => undefined
