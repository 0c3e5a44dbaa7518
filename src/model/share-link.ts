import * as v from "valibot"
import { Id, recordEntries, text, Time } from "./row"

/** A link that was made and copied, shown or inserted. */
export const ShareLink = v.object({
  ...recordEntries,
  /** Whom it was made for; null outside a chat. */
  contactId: v.nullable(Id),
  productId: v.nullable(Id),
  title: text(300),
  /** The page it leads to, as it stands in the link (code or UTM in it). */
  target: text(4000),
  /** What was handed on: the target itself, or a channel's share address around it. */
  href: text(12_000),
  /** Channel id, or "chat" for the bare address given in a conversation. */
  channel: text(40),
  /** The customer's opaque code in it; "" where none. */
  code: text(20),
  campaign: text(100),
  /** The campaign it belongs to; null for none. */
  campaignId: v.nullable(Id),
  /** Which of the three ways: a page passed on, a chat opened with the seller, a cart; or another's shop or till. */
  way: v.picklist(["share", "chat", "cart", "own"]),
  /** Coupon in it or promised with it; "" for none. */
  coupon: text(100),
  /** When it, its coupon or what it opens stops working; null where nobody knows. */
  expiresAt: v.nullable(Time),
  /** The short address that the seller's own service gave for `target`; "" for none. The long one stays. */
  short: text(500)
})
export type ShareLink = v.InferOutput<typeof ShareLink>

/** What a short address or a QR code of a link stands for: a page, or the whole of a cart or chat. */
export const wholeOf = ({
  way,
  target,
  href
}: Pick<ShareLink, "way" | "target" | "href">): string =>
  way === "cart" || way === "chat" ? href : target

/** What a link has of all that is not said of it. */
export const blankLink = {
  contactId: null,
  productId: null,
  code: "",
  campaign: "",
  campaignId: null,
  way: "share",
  coupon: "",
  expiresAt: null,
  short: ""
} satisfies Partial<ShareLink>
