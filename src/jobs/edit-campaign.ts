import * as v from "valibot"
import { Campaign } from "~model/campaign"
import { readPattern } from "~model/naming"
import { newRecord } from "~model/row"
import { checkUtmValue } from "~model/utm"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { slugTaken } from "~store/slug-taken"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** What the seller says of a campaign. */
export type CampaignFields = Omit<Campaign, "id" | "createdAt" | "deletedAt">

export const blankCampaign: CampaignFields = {
  name: "",
  slug: "",
  source: "{channel}",
  medium: "social",
  content: "",
  coupon: "",
  couponEndsAt: null,
  note: ""
}

/** Stands its label in a link that was given? One in the bin was given, too. */
const hasLinks = async (db: Database, id: string): Promise<boolean> =>
  (await db.shareLinks.filter((it) => it.campaignId === id).count()) > 0

const checked = (fields: CampaignFields): CampaignFields => {
  const { name, slug, source, medium, content, coupon, couponEndsAt, note } = fields
  const trimmed = {
    name: name.trim(),
    slug: slug.trim(),
    source: source.trim(),
    medium: medium.trim(),
    content: content.trim(),
    coupon: coupon.trim(),
    couponEndsAt: coupon.trim() ? couponEndsAt : null,
    note: note.trim()
  }
  if (!trimmed.name || !trimmed.slug) throw new Refused("empty")
  // The placeholder stands for a channel's id, which is fit for a label.
  for (const value of [trimmed.slug, trimmed.source.replaceAll("{channel}", "x"), trimmed.medium]) {
    const why = checkUtmValue(value)
    if (why === "personal-data" || why === "too-long") throw new Refused(why)
    if (why && why !== "missing") throw new Refused("bad-label")
  }
  if (!readPattern(trimmed.content).ok) throw new Refused("bad-pattern")
  if (checkUtmValue(trimmed.content) === "personal-data") throw new Refused("personal-data")
  if (!v.is(Campaign, { ...newRecord(0), ...trimmed })) throw new Refused("too-long")
  return trimmed
}

/** A new one. Its `slug` is no living other's. */
export const addCampaign = (fields: CampaignFields): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const campaign = { ...newRecord(Date.now()), ...checked(fields) }
      if (await slugTaken(db, campaign.slug, "")) throw new Refused("slug-taken")
      return {
        act: { kind: "campaign-added", name: campaign.name },
        writes: [put("campaigns", campaign)]
      }
    })
  )

/** Changes those fields that are given. The `slug` stays once a link has it. */
export const editCampaign = (id: string, fields: Partial<CampaignFields>): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const before = await db.campaigns.get(id)
      if (!before || before.deletedAt !== null) throw new Refused("gone")
      const next = checked({ ...before, ...fields })
      if (next.slug !== before.slug) {
        if (await hasLinks(db, id)) throw new Refused("slug-frozen")
        if (await slugTaken(db, next.slug, id)) throw new Refused("slug-taken")
      }
      return {
        act: { kind: "campaign-edited", name: next.name },
        writes: [patch("campaigns", id, next)]
      }
    })
  )

/** Its links stay, and what they brought. */
export const binCampaign = (id: string): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const campaign = await db.campaigns.get(id)
      if (!campaign) throw new Refused("gone")
      return {
        act: { kind: "campaign-binned", name: campaign.name },
        writes: [patch("campaigns", id, { deletedAt: Date.now() })]
      }
    })
  )
