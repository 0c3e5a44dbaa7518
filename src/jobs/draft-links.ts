import { CHANNELS } from "~channels/index"
import type { ShareChannel, ShareRefusal, ShareResult } from "~channels/share/share-channel"
import type { Campaign } from "~model/campaign"
import { type LinkMarks, markUrl } from "~model/link-marks"
import { fillPattern, type Naming, type Pattern, readPattern } from "~model/naming"
import type { Product } from "~model/product"
import { safeTarget } from "~model/safe-target"
import type { Settings } from "~model/settings"
import { blankLink } from "~model/share-link"
import type { UtmKey, UtmProblem } from "~model/utm"
import type { LinkDraft } from "./make-share-link"

/** What a link leads to, and what it is called by. */
export interface LinkSubject {
  /** As it was typed or pasted. */
  url: string
  /** The seller's product it is; null where it is none. */
  product: Pick<Product, "id" | "title" | "sku"> | null
  /** What the seller calls it; "" for its product's title, or nothing. */
  name: string
}

/** What all links that are made together have in common. */
export interface LinkSetup {
  campaign: Campaign | null
  /** A campaign's own, or those of a preset; null for an address without marks. */
  marks: LinkMarks | null
  words: string
  rules: Settings["utmRules"]
  /** Pattern of their names. */
  naming: Pattern
  /** When they are made, in ms. */
  at: number
  locale: string
}

/** Why a link is not made: the address or words, a mark of it, or its name. */
export type DraftRefusal =
  | { of: "share"; why: ShareRefusal }
  | { of: "mark"; key: UtmKey; why: UtmProblem | "pattern" }
  | { of: "name"; why: UtmProblem }

/** `text` is what is copied for it. */
export type DraftedLink =
  | { ok: true; draft: LinkDraft; result: Extract<ShareResult, { ok: true }>; text: string }
  | { ok: false; refused: DraftRefusal }

/** Where one may share without a gesture of its own: a device's list of apps wants one each. */
export const FORM_CHANNELS: readonly ShareChannel[] = CHANNELS.filter((it) => it.kind !== "device")

/** Links' names by the seller's pattern; one that cannot be read gives the thing's own name. */
export const namingOf = (text: string): Pattern => {
  const read = readPattern(text)
  return read.ok ? read.pattern : [{ name: "product" }]
}

export const namingFor = (
  { product, name, url }: LinkSubject,
  { campaign, at }: LinkSetup,
  channel: string
): Naming => ({
  product: {
    id: product?.id ?? url,
    title: name || (product?.title ?? new URL(url).hostname.replace(/^www\./, "")),
    sku: product?.sku ?? ""
  },
  campaign: campaign?.slug ?? "",
  channel,
  at
})

/** What all links to one thing have in common. */
export const blankDraft = (
  { product }: LinkSubject,
  { campaign, marks }: LinkSetup,
  channel: string
) => ({
  ...blankLink,
  productId: product?.id ?? null,
  channel,
  campaign: marks?.slug ?? "",
  campaignId: campaign?.id ?? null,
  coupon: campaign?.coupon ?? "",
  expiresAt: campaign?.couponEndsAt ?? null
})

/** Makes one link for a channel, and keeps nothing. */
export const draftLink = (
  subject: LinkSubject,
  setup: LinkSetup,
  channel: ShareChannel
): DraftedLink => {
  const target = safeTarget(subject.url)
  if (!target.ok) return { ok: false, refused: { of: "share", why: target.why } }
  const naming = namingFor({ ...subject, url: target.url }, setup, channel.id)
  const name = fillPattern(setup.naming, naming, setup.rules.separator)
  if (!name.ok) return { ok: false, refused: { of: "name", why: name.why } }
  const marked = setup.marks
    ? markUrl(target.url, setup.marks, naming, setup.rules)
    : { ok: true as const, url: target.url }
  if (!marked.ok) return { ok: false, refused: { of: "mark", key: marked.key, why: marked.why } }
  const { words: text, locale } = setup
  const title = subject.name || (subject.product?.title ?? "")
  const result = channel.build({ url: marked.url, text, title, locale })
  if (!result.ok) return { ok: false, refused: { of: "share", why: result.why } }
  const href = "qr" in result ? result.qr : result.href
  const draft: LinkDraft = {
    ...blankDraft(subject, setup, channel.id),
    title: name.name || title,
    target: marked.url,
    href
  }
  return { ok: true, draft, result, text: "qr" in result ? result.text : href }
}
