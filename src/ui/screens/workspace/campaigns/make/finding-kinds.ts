import type { FindingCode, LinkCheckInput } from "~channels/check/finding"
import type { Campaign } from "~model/campaign"

/** Findings that are a place's own; all others are the address's. */
export const ofChannel: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "short-link-blocked",
  "short-link-preview",
  "wechat-obstructs",
  "qr-too-long",
  "qr-dense"
])

/** Why an address is none: that stands at its field already. */
export const ofField: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "not-a-link",
  "unsafe-scheme",
  "has-credentials",
  "too-long"
])

/** What a campaign promises with its links. */
export const promiseOf = (
  campaign: Campaign | null
): Pick<LinkCheckInput, "coupon" | "couponEndsAt"> => ({
  coupon: campaign?.coupon ?? "",
  couponEndsAt: campaign?.couponEndsAt ?? null
})
