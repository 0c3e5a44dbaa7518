import * as downloads from "~platform/download"

/** Whether downloads may be written without a click, and so by themselves. */
export const mayDownload = (): Promise<boolean> => downloads.mayDownload()

/** Asks whether downloads may be written without a click; called within one. */
export const askDownloads = (): Promise<boolean> => downloads.askDownloads()
