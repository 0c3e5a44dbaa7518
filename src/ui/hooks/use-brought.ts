import { type Brought, broughtBy } from "~jobs/brought"
import { readCredits } from "~jobs/read-credits"
import { useLive } from "./use-live"

/** What a customer, a link or a campaign brought, certain and likely, live; undefined until read. */
export const useBrought = ({
  introducerId,
  linkId,
  campaignId
}: {
  introducerId?: string
  linkId?: string
  campaignId?: string
}): Brought | undefined =>
  useLive(async () => {
    const views = await readCredits()
    return broughtBy(
      views.filter(
        (it) =>
          it.credit.certainty !== "none"
          && (introducerId === undefined || it.introducerId === introducerId)
          && (linkId === undefined || it.credit.linkId === linkId)
          && (campaignId === undefined || it.credit.campaignId === campaignId)
      )
    )
  }, [introducerId, linkId, campaignId])
