import { type Credit, creditId, type CreditSaid } from "~model/credit"
import { type KnownLinks, knownLinks } from "~model/known-links"
import { matchCredit } from "~model/match-credit"
import type { Order } from "~model/order"
import { newRecord } from "~model/row"
import { same } from "~store/diff"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"

/** An order as it was met: on a page, in a chat or in an export. */
export interface MetOrder extends Pick<
  Credit,
  "shop" | "number" | "total" | "orderId" | "contactId" | "said"
> {
  /** Null where it is not told: it stays what it was, or is now. */
  orderedAt: number | null
  /** Products of ours among what was bought. */
  productIds: readonly string[]
}

/** All that orders may be credited to; read once for many. */
export const readKnownLinks = async (db: Database): Promise<KnownLinks> => {
  const [links, campaigns, contacts] = await Promise.all([
    db.shareLinks.toArray(),
    db.campaigns.toArray(),
    db.contacts.toArray()
  ])
  return knownLinks(links, campaigns, contacts)
}

/** What a page is silent about was said before. */
const saidOf = (now: CreditSaid, before: CreditSaid | undefined): CreditSaid => ({
  code: now.code || (before?.code ?? ""),
  source: now.source || (before?.source ?? ""),
  medium: now.medium || (before?.medium ?? ""),
  campaign: now.campaign || (before?.campaign ?? ""),
  coupon: now.coupon || (before?.coupon ?? ""),
  landing: now.landing || (before?.landing ?? "")
})

/**
 * The credit of an order, new or as it becomes by what was met now. What the seller put right is
 * theirs: only the amount follows. The same order is the same row.
 */
export const creditOf = (met: MetOrder, before: Credit | undefined, known: KnownLinks): Credit => {
  const base = before ?? { ...newRecord(Date.now()), id: creditId(met.shop, met.number) }
  const kept = {
    ...base,
    shop: met.shop,
    number: met.number,
    orderedAt: met.orderedAt ?? before?.orderedAt ?? base.createdAt,
    total: met.total ?? before?.total ?? null,
    orderId: met.orderId ?? before?.orderId ?? null,
    contactId: met.contactId ?? before?.contactId ?? null
  }
  if (before?.byHand) return { ...before, total: kept.total }
  const said = saidOf(met.said, before?.said)
  const { orderedAt, contactId: buyerId } = kept
  const { productIds } = met
  const match = matchCredit({ said, buyerId, orderedAt, productIds }, known)
  // A page that no longer tells the goods takes nothing back.
  const weaker = match.certainty === "none" && before !== undefined && same(said, before.said)
  return weaker ? { ...before, ...kept } : { ...kept, ...match, said, byHand: false }
}

/**
 * The write that credits an order, or none: where nothing was found and nothing is kept of it, and
 * where the seller put its credit into the bin.
 * @param most How sure it may be: what a customer said once of another order is likely at most.
 */
export const creditWrites = async (
  db: Database,
  met: MetOrder,
  most: Credit["certainty"] = "certain"
): Promise<Write[]> => {
  const before = await db.credits.get(creditId(met.shop, met.number))
  if (before && before.deletedAt !== null) return []
  const found = creditOf(met, before, await readKnownLinks(db))
  const credit =
    most === "likely" && found.certainty === "certain" && !found.byHand
      ? { ...found, certainty: most }
      : found
  if (!before && credit.certainty === "none") return []
  return same(before, credit) ? [] : [put("credits", credit)]
}

/** A kept order, as it is met. @param said What was read of where its buyer came from. */
export const metOrder = (order: Order, said: CreditSaid): MetOrder => ({
  shop: order.site,
  number: order.number,
  total: order.total,
  orderId: order.id,
  contactId: order.contactId,
  said,
  orderedAt: order.createdAt,
  productIds: order.lines.flatMap((it) => it.productId ?? [])
})
