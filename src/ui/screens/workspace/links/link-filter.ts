import type { ShareLink } from "~model/share-link"

/** Which links are shown. "" is any; of a campaign its id or, where it is none's, its label. */
export interface LinkFilter {
  channel: string
  way: string
  campaign: string
  whom: "" | "all" | "one"
}

export const noFilter: LinkFilter = { channel: "", way: "", campaign: "", whom: "" }

/** Value for links without a campaign. */
export const NO_CAMPAIGN = " none"

/** What stands for a link's campaign in a filter. */
export const campaignOf = ({ campaignId, campaign }: ShareLink): string =>
  campaignId ?? (campaign || NO_CAMPAIGN)

export const fitsFilter = (link: ShareLink, filter: LinkFilter): boolean =>
  (filter.channel === "" || link.channel === filter.channel)
  && (filter.way === "" || link.way === filter.way)
  && (filter.campaign === "" || campaignOf(link) === filter.campaign)
  && (filter.whom === "" || (link.contactId === null) === (filter.whom === "all"))

export const isFiltered = (filter: LinkFilter): boolean =>
  Object.values(filter).some((it) => it !== "")
