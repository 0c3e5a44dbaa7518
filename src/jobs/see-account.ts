import { accountId, inBrowser } from "~model/account"
import type { Sighting } from "~model/sighting"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { put } from "~store/write"

/** Nobody sells from more; a page that makes up logins must not fill the disk. */
const most = 50

/** Learns one of the seller's own logins from what a page shows. Written once, not on every look. */
export const seeAccount = async ({ site, siteName, account }: Sighting): Promise<void> => {
  const id = accountId(site, account)
  if (!account || (await database.accounts.get(id))) return
  await commit(async (db) => {
    if ((await db.accounts.count()) >= most) return null
    return {
      act: { kind: "account-seen", name: siteName },
      writes: [put("accounts", { id, site, siteName, account, seenAt: Date.now(), ...inBrowser })]
    }
  })
}
