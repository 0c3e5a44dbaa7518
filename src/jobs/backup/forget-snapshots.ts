import { dropFolder } from "~platform/own-files"

/**
 * Takes every snapshot away, as after somebody was erased: old copies would still name them. Apart
 * from what writes and reads them, for the background erases too.
 */
export const forgetSnapshots = (): Promise<void> => dropFolder("snapshots")
