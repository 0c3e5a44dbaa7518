import * as v from "valibot"
import { Identity } from "./identity"

/** The kinds of page a customer or product is met on. */
export const Surface = v.picklist(["chat", "group", "order", "customer", "product", "list"])
export type Surface = v.InferOutput<typeof Surface>

/** A page where somebody is written to. */
export const isConversation = (surface: Surface | null | undefined): boolean =>
  surface === "chat" || surface === "group"

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))

/** The goods of an order, as written on the page. */
export const SightedItem = v.object({
  title: text(300),
  quantity: text(300),
  total: text(300),
  sku: text(300)
})
export type SightedItem = v.InferOutput<typeof SightedItem>

/** One row of a page that lists orders or customers. */
export const SightedRow = v.object({
  identity: v.nullable(Identity),
  name: text(300),
  fields: v.record(text(40), text(500))
})
export type SightedRow = v.InferOutput<typeof SightedRow>

/** What an adapter recognises on a page at one moment. Comes from a content script: validate. */
export const Sighting = v.object({
  /** Same as `identity.site`, also where no identity was read. */
  site: text(200),
  /** Name of the site for people, e.g. "Telegram". */
  siteName: text(80),
  account: text(200),
  surface: Surface,
  identity: v.nullable(Identity),
  /**
   * What else the page calls the same person, where the identity is newer than the site's rule: the
   * name they were known by before. Never recognises by itself. Absent where there is none.
   */
  also: v.exactOptional(v.pipe(v.array(Identity), v.maxLength(4))),
  /** Display name, cleaned of badges and icons; empty where none was read. */
  name: text(300),
  /** More than one conversation in sight bears this identity: nothing attaches by itself. */
  ambiguous: v.boolean(),
  /** What else the page says: phone, email, order number, total … Keys are the rule's field names. */
  fields: v.record(text(40), text(500)),
  /** The goods of an order; absent where none were read. */
  items: v.exactOptional(v.pipe(v.array(SightedItem), v.maxLength(100))),
  /** What a list shows; absent on other pages. */
  rows: v.exactOptional(v.pipe(v.array(SightedRow), v.maxLength(200))),
  /** Which rule read the identity: rank from 0, so that the health light can tell best from last. */
  rule: v.object({ source: text(80), rank: v.pipe(v.number(), v.integer(), v.minValue(0)) })
})
export type Sighting = v.InferOutput<typeof Sighting>

/** Why nothing was recognised, said to the seller and by `npm run recognise`. */
export const NotSeen = v.picklist([
  "no-adapter",
  "wrong-signature",
  "no-surface",
  "no-conversation-open",
  "no-identity",
  "disagreement"
])
export type NotSeen = v.InferOutput<typeof NotSeen>

/** The answer of the engine: a sighting, or plainly why there is none. */
export type Reading =
  | {
      seen: true
      sighting: Sighting
      /** What must change with the identity; see the rule's `confirm`. Stays in the page. */
      confirm?: string
    }
  | { seen: false; why: NotSeen }

/** The same as `Reading`, for what comes from a page. */
export const ReadingSchema = v.variant("seen", [
  v.object({ seen: v.literal(true), sighting: Sighting }),
  v.object({ seen: v.literal(false), why: NotSeen })
])
