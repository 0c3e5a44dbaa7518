/** Under which name the database keeps the seller's folder for backups. */
export const backupFolder = "backups"
