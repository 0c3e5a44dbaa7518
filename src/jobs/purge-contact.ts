import { dropNaming } from "~platform/session"
import { type Receipt, purge } from "~store/purge"
import type { MadeReplies } from "~store/purge-replies"
import { idsOf } from "~store/survivor"
import { whileErasing } from "./safety/forget-copies"
import { tombstonesOf } from "./tombstone"

export type { Receipt } from "~store/purge"

export type Erasure = { ok: true; receipt: Receipt } | { ok: false; why: "gone" }

/**
 * Erases all about a customer, for good: nothing brings it back, no undo and no old copy of the
 * database that is put in place again (see `eraseAgain`).
 * @param made What becomes of replies that were made of their words.
 */
export const purgeContact = (contactId: string, made: MadeReplies = "erase"): Promise<Erasure> =>
  whileErasing(() => erase(contactId, made))

const erase = async (contactId: string, made: MadeReplies): Promise<Erasure> => {
  for (;;) {
    const purged = await purge(contactId, await tombstonesOf(await idsOf(contactId)), made)
    // Somebody was merged into them in this moment.
    if (purged === "again") continue
    if (!purged) return { ok: false, why: "gone" }
    await dropNaming(purged.words)
    return { ok: true, receipt: purged.receipt }
  }
}
