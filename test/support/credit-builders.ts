import type { Campaign } from "~model/campaign"
import { type Credit, creditId, type CreditSaid } from "~model/credit"
import { newRecord } from "~model/row"
import { blankLink, type ShareLink } from "~model/share-link"
import { yuan } from "./builders"

export const aLink = (fields: Partial<ShareLink> = {}): ShareLink => {
  const target = fields.target ?? "https://shop.example/apples"
  return {
    ...newRecord(1_000),
    ...blankLink,
    title: "Apples",
    target,
    href: target,
    channel: "chat",
    ...fields
  }
}

export const aCampaign = (fields: Partial<Campaign> = {}): Campaign => ({
  ...newRecord(1_000),
  name: "Autumn",
  slug: "autumn",
  source: "",
  medium: "social",
  content: "",
  coupon: "",
  couponEndsAt: null,
  note: "",
  ...fields
})

export const unspoken: CreditSaid = {
  code: "",
  source: "",
  medium: "",
  campaign: "",
  coupon: "",
  landing: ""
}

export const aCredit = (fields: Partial<Credit> = {}): Credit => {
  const { shop = "woocommerce@https://shop.example", number = "1042" } = fields
  return {
    ...newRecord(1_000),
    id: creditId(shop, number),
    shop,
    number,
    orderedAt: 1_000,
    total: yuan(136),
    orderId: null,
    contactId: null,
    linkId: null,
    campaignId: null,
    introducerId: null,
    certainty: "none",
    reasons: [],
    said: unspoken,
    byHand: false,
    ...fields
  }
}
