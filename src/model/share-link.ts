import * as v from "valibot"
import { Id, recordEntries, text } from "./row"

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
  campaign: text(100)
})
export type ShareLink = v.InferOutput<typeof ShareLink>
