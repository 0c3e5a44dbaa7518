import type { Campaign } from "./campaign"
import type { Contact } from "./contact"
import { fold } from "./fold"
import { grouped } from "./grouped"
import { landingKey, landingParam } from "./landing"
import type { ShareLink } from "./share-link"
import { survivorsIn } from "./survivor"

/** A link as an order is held against it. */
export interface KnownLink {
  link: ShareLink
  /** Whose code is in it, as they are today: "" where none is, null where nobody knows whose. */
  owner: string | null
  /** `utm_source` and `utm_campaign` in it, folded; "" where none. */
  source: string
  campaign: string
  page: ReturnType<typeof landingKey>
}

/** All that an order may be credited to. */
export interface KnownLinks {
  links: readonly KnownLink[]
  /** Campaigns alive by their folded slug, and by their folded coupon. */
  bySlug: ReadonlyMap<string, Campaign>
  byCoupon: ReadonlyMap<string, readonly Campaign[]>
  /** Who a customer's code stands for today; undefined for a code of nobody. */
  ownerOf: (code: string) => string | undefined
  /** Who a customer's id stands for today. */
  todayOf: (contactId: string) => string
  given: ReadonlyMap<string, readonly KnownLink[]>
  ofPath: ReadonlyMap<string, readonly KnownLink[]>
  ofCampaign: ReadonlyMap<string, readonly KnownLink[]>
  ofOwner: ReadonlyMap<string, readonly KnownLink[]>
  ofCoupon: ReadonlyMap<string, readonly KnownLink[]>
}

/** Whom the ids of customers stand for: those merged are who they were merged into. */
const todays = (contacts: readonly Contact[]) => {
  const byId = new Map(contacts.map((it) => [it.id, it]))
  const merged = contacts.filter((it) => it.mergedInto !== null)
  const today = survivorsIn(new Map(merged.map((it) => [it.id, it.mergedInto])))
  return (id: string): Contact | undefined => byId.get(today(id) ?? "")
}

/**
 * Links, campaigns and customers, ready for many orders. What lies in the bin is nobody's; the
 * order of the rows does not count.
 */
export const knownLinks = (
  rows: readonly ShareLink[],
  campaigns: readonly Campaign[],
  contacts: readonly Contact[]
): KnownLinks => {
  const today = todays(contacts)
  const owners = new Map(
    contacts.flatMap(({ id, code }) => {
      const owner = today(id)
      return owner && owner.deletedAt === null ? [[code, owner.id] as const] : []
    })
  )
  const alive = campaigns.filter((it) => it.deletedAt === null)
  const slugs = new Map(alive.map((it) => [it.id, it.slug]))
  const links = rows
    .filter((it) => it.deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map((link): KnownLink => ({
      link,
      owner: link.code === "" ? "" : (owners.get(link.code) ?? null),
      source: fold(landingParam(link.target, "utm_source")),
      campaign: fold(
        slugs.get(link.campaignId ?? "")
          ?? (link.campaign || landingParam(link.target, "utm_campaign"))
      ),
      page: landingKey(link.target)
    }))
  const todayOf = (id: string) => today(id)?.id ?? id
  return {
    links,
    bySlug: new Map(alive.map((it) => [fold(it.slug), it])),
    byCoupon: grouped(alive, (it) => fold(it.coupon)),
    ownerOf: (code) => owners.get(code),
    todayOf,
    given: grouped(links, ({ link }) => (link.contactId ? todayOf(link.contactId) : "")),
    ofPath: grouped(links, (it) => it.page?.path ?? ""),
    ofCampaign: grouped(links, (it) => it.campaign),
    ofOwner: grouped(links, (it) => it.owner ?? ""),
    ofCoupon: grouped(links, (it) => fold(it.link.coupon))
  }
}
