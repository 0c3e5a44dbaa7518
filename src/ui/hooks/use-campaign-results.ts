import type { Credit } from "~model/credit"
import { database } from "~store/database"
import { useLive } from "./use-live"

/** Living orders that a campaign brought, the latest first; undefined while they are read. */
export const useCampaignResults = (campaignId: string): Credit[] | undefined =>
  useLive(async () => {
    const credits = await database.credits.toArray()
    return credits
      .filter(
        (it) => it.deletedAt === null && it.campaignId === campaignId && it.certainty !== "none"
      )
      .toSorted((a, b) => b.orderedAt - a.orderedAt)
  }, [campaignId])
