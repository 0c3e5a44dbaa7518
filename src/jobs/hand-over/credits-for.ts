import type { PackBody } from "~formats/hand-over/pack-body"
import { creditId } from "~model/credit"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"

/**
 * What brought a pack's customers, and who of them brought another. An order that is credited here
 * stays as it is credited. Runs in a commit.
 * @param to Ids of customers here, by the sender's.
 */
export const creditsFor = async (
  body: Pick<PackBody, "credits" | "orders" | "shareLinks">,
  to: ReadonlyMap<string, string>,
  db: Database
): Promise<Write[]> => {
  const rows = body.credits.map((it) => ({ ...it, id: creditId(it.shop, it.number) }))
  const known = await db.credits.bulkGet(rows.map((it) => it.id))
  const campaignIds = rows.flatMap((it) => it.campaignId ?? [])
  const campaigns = await db.campaigns.bulkGet(campaignIds)
  const here = new Set(campaignIds.filter((_, at) => campaigns[at]))
  // They come along, under the same ids, with whoever they are of.
  for (const { id, contactId } of [...body.orders, ...body.shareLinks])
    if (to.has(contactId ?? "")) here.add(id)
  const among = (id: string | null) => (id !== null && here.has(id) ? id : null)
  return rows.flatMap((row, at) => {
    const contactId = to.get(row.contactId ?? "")
    if (contactId === undefined || known[at]) return []
    const { orderId, linkId, campaignId, introducerId } = row
    const credit = {
      ...row,
      contactId,
      orderId: among(orderId),
      linkId: among(linkId),
      campaignId: among(campaignId),
      introducerId: to.get(introducerId ?? "") ?? null,
      deletedAt: null
    }
    return [put("credits", credit)]
  })
}
