import type { Credit, CreditReason, CreditSaid } from "./credit"
import { fold } from "./fold"
import type { KnownLink, KnownLinks } from "./known-links"
import { landingKey, landingParam } from "./landing"
import { codeParam } from "./share-code"

/** An order, as far as it may be credited. */
export interface OrderToMatch {
  said: CreditSaid
  /** The buyer, where they are a customer here. */
  buyerId: string | null
  orderedAt: number
  /** Ids of the products that were bought, where they are known here. */
  productIds: readonly string[]
}

export type Match = Pick<Credit, "linkId" | "campaignId" | "introducerId" | "certainty" | "reasons">

const nothing: Match = {
  linkId: null,
  campaignId: null,
  introducerId: null,
  certainty: "none",
  reasons: []
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)

/** How long before an order a link counts as its cause, in ms. */
const givenWithin = 30 * 86_400_000

/**
 * To what an order is credited. The code of a customer is certain, and so is a campaign by its
 * name; a link is certain only where no other could be meant. All else is likely at most.
 */
export const matchCredit = (order: OrderToMatch, known: KnownLinks): Match => {
  const codes = order.said.code.split(" ").filter(Boolean)
  const owners = [...new Set(codes.map((it) => known.ownerOf(it)))]
  // Two customers' codes, or one that is nobody's beside another: neither is believed.
  const owner = owners.length === 1 ? (owners[0] ?? null) : null
  const asked: Asked = { order, known, owner, coded: codes.length > 0 }
  return certain(asked) ?? (codes.length > 1 ? nothing : (likely(asked) ?? nothing))
}

interface Asked {
  order: OrderToMatch
  known: KnownLinks
  /** Whose code is on the order; null for none, or where nobody knows whose. */
  owner: string | null
  coded: boolean
}

/** Could the order have come by this link? Not by one that bears another's code, or one more. */
const allowed = ({ owner }: Asked, code: string, whose: string | null): boolean =>
  owner === null ? code === "" : whose === owner

const certain = (asked: Asked): Match | null => {
  const { order, known, owner } = asked
  const campaign = fold(order.said.campaign)
  const named = campaign ? known.bySlug.get(campaign) : undefined
  const links = owner ? known.ofOwner.get(owner) : known.ofCampaign.get(campaign)
  const { left, bySource } = narrow(order.said, links ?? [])
  const one = only(left)?.link
  const link = one && allowed(asked, one.code, left[0]?.owner ?? null) ? one : undefined
  if (!owner && !named && !link) return null
  const reasons: CreditReason[] = []
  if (owner) reasons.push("code")
  if (bySource) reasons.push("campaign-and-source")
  else if (campaign && (named || !owner)) reasons.push("campaign")
  const buyer = order.buyerId && known.todayOf(order.buyerId)
  return {
    linkId: link?.id ?? null,
    campaignId: named?.id ?? link?.campaignId ?? null,
    introducerId: owner && owner !== buyer ? owner : null,
    certainty: "certain",
    reasons
  }
}

/** Which of some links may be meant: those of the campaign and source, or of the page. */
const narrow = (said: CreditSaid, links: readonly KnownLink[]) => {
  const campaign = fold(said.campaign)
  const source = fold(said.source)
  const named = campaign ? links.filter((it) => it.campaign === campaign) : links
  const sourced = campaign && source ? named.filter((it) => it.source === source) : []
  const bare = source ? named.filter((it) => it.source === "") : named
  const left = sourced.length > 0 ? sourced : bare
  const at = landingKey(said.landing)
  const there = left.filter((it) => isAt(it, at))
  // An address with a code in it is the link itself: one that leads elsewhere is not meant.
  const whole = landingParam(said.landing, codeParam) !== ""
  return {
    left: there.length > 0 || whole ? there : left,
    bySource: sourced.length > 0
  }
}

const isAt = ({ page }: KnownLink, at: KnownLink["page"]): boolean =>
  page !== null
  && page.path === at?.path
  && (at.host === "" || page.host === "" || page.host === at.host)

const likely = (asked: Asked): Match | null => {
  const found = byCoupon(asked) ?? byLanding(asked) ?? byGiven(asked)
  return found && { ...nothing, certainty: "likely", ...found }
}

type Found = Pick<Match, "linkId" | "campaignId" | "reasons">

const byCoupon = (asked: Asked): Found | null => {
  const { known, order } = asked
  // An order may have used several.
  const coupons = order.said.coupon
    .split(/[,;，；\s]+/u)
    .map(fold)
    .filter(Boolean)
  const campaign = only([...new Set(coupons.flatMap((it) => known.byCoupon.get(it) ?? []))])
  const links = coupons.flatMap((it) => known.ofCoupon.get(it) ?? [])
  const link = only(links.filter((it) => allowed(asked, it.link.code, it.owner)))
  const agree = !campaign || !link || link.link.campaignId === campaign.id
  if (campaign)
    return {
      linkId: (agree && link?.link.id) || null,
      campaignId: campaign.id,
      reasons: ["coupon"]
    }
  return link && links.length === 1
    ? { linkId: link.link.id, campaignId: link.link.campaignId, reasons: ["coupon"] }
    : null
}

const byLanding = (asked: Asked): Found | null => {
  const { known, order } = asked
  const at = landingKey(order.said.landing)
  const same = (known.ofPath.get(at?.path ?? "") ?? []).filter(
    (it) => allowed(asked, it.link.code, it.owner) && isAt(it, at)
  )
  const link = only(same)?.link
  return link ? { linkId: link.id, campaignId: link.campaignId, reasons: ["landing-page"] } : null
}

const byGiven = ({ known, order, coded }: Asked): Found | null => {
  const buyer = order.buyerId && known.todayOf(order.buyerId)
  // What a code says that nobody knows speaks against the link that was given.
  if (!buyer || coded) return null
  const given = (known.given.get(buyer) ?? []).filter(
    ({ link: { createdAt, productId } }) =>
      productId !== null
      && order.productIds.includes(productId)
      && createdAt <= order.orderedAt
      && createdAt >= order.orderedAt - givenWithin
  )
  // Kept in order of time: the last is the nearest to the order.
  const link = given.at(-1)?.link
  return link ? { linkId: link.id, campaignId: link.campaignId, reasons: ["given-before"] } : null
}
