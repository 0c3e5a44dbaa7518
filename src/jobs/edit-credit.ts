import type { Credit } from "~model/credit"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { survivorOf } from "~store/survivor"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** To what the seller credits an order; all null for nothing. */
export type ByHand = Pick<Credit, "linkId" | "campaignId" | "introducerId">

const missing = async (db: Database, { linkId, campaignId }: ByHand): Promise<boolean> =>
  (linkId !== null && (await db.shareLinks.get(linkId))?.deletedAt !== null)
  || (campaignId !== null && (await db.campaigns.get(campaignId))?.deletedAt !== null)

/** The seller knows what brought an order: from now on no page and no file says otherwise. */
export const correctCredit = (id: string, to: ByHand): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const credit = await db.credits.get(id)
      if (!credit || (await missing(db, to))) throw new Refused("gone")
      const introducer = to.introducerId && (await survivorOf(to.introducerId, db))
      if (to.introducerId && (!introducer || introducer.deletedAt !== null))
        throw new Refused("gone")
      const introducerId = introducer ? introducer.id : null
      const buyer = credit.contactId && (await survivorOf(credit.contactId, db))
      if (introducerId && buyer && buyer.id === introducerId) throw new Refused("own-introducer")
      const found = to.linkId ?? to.campaignId ?? introducerId
      return {
        act: { kind: "credit-edited", name: credit.number },
        contactId: credit.contactId ?? "",
        writes: [
          patch("credits", id, {
            linkId: to.linkId,
            campaignId: to.campaignId,
            introducerId,
            certainty: found ? "certain" : "none",
            reasons: found ? ["by-hand"] : [],
            byHand: true
          })
        ]
      }
    })
  )

export const binCredit = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const credit = await db.credits.get(id)
      if (!credit) throw new Refused("gone")
      return {
        act: { kind: "credit-edited", name: credit.number },
        contactId: credit.contactId ?? "",
        writes: [patch("credits", id, { deletedAt: Date.now() })]
      }
    })
  )
