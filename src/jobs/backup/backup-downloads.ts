/** Whether downloads may be written without a click. */
export const mayDownload = async (): Promise<boolean> => false

/** Asks whether downloads may be written without a click; called within one. */
export const askDownloads = async (): Promise<boolean> => false
