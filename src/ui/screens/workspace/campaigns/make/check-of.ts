import { blankCheck } from "~channels/check/check-link"
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

/** What is checked of a link that is not made for anybody in particular. */
export const checkOf = (
  target: string,
  fields: Partial<LinkCheckInput>,
  campaign: Campaign | null = null
): LinkCheckInput => ({
  ...blankCheck,
  target,
  coupon: campaign?.coupon ?? "",
  couponEndsAt: campaign?.couponEndsAt ?? null,
  forEverybody: true,
  now: Date.now(),
  ...fields
})
