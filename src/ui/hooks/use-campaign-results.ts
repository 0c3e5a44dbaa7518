import { type CreditView, readCredits } from "~jobs/read-credits"
import { useLive } from "./use-live"

/** Orders that a campaign brought and that stand, the latest first; undefined while they are read. */
export const useCampaignResults = (campaignId: string): CreditView[] | undefined =>
  useLive(async () => {
    const views = await readCredits()
    return views.filter(
      ({ credit, void: isVoid }) =>
        !isVoid && credit.campaignId === campaignId && credit.certainty !== "none"
    )
  }, [campaignId])
