import { download } from "~platform/download"
import { backUpBy } from "./back-up-by"
import type { BackedUp, Going } from "./backup-types"
import { writeBackup } from "./write-backup"

/**
 * Makes a backup, writes it where the plan says, and proves it. It asks for nothing: where the folder's
 * permission has lapsed it fails with "folder-permission", see `allowBackupFolder`.
 */
export const backUpNow = (going: Going = {}): Promise<BackedUp> =>
  backUpBy({ write: writeBackup, deliver: download }, going)
