import * as v from "valibot"
import { ItemKind } from "./item"
import { Money } from "./money"
import { Id, text, Time } from "./row"

/** Tables whose rows are written through the one door. */
export const tableNames = [
  "contacts",
  "identities",
  "accounts",
  "notes",
  "orders",
  "products",
  "snippets",
  "shareLinks",
  "taughtSites",
  "followUps",
  "customFields",
  "segments",
  "wants",
  "pictures",
  "sheets",
  "queues",
  "distincts",
  "campaigns",
  "credits",
  "settings"
] as const
/** Tables whose rows are one customer's, by `contactId`. */
export const contactTables = [
  "identities",
  "notes",
  "orders",
  "shareLinks",
  "credits",
  "followUps",
  "wants",
  "pictures"
] as const satisfies readonly (typeof tableNames)[number][]

export const TableName = v.picklist(tableNames)
export type TableName = v.InferOutput<typeof TableName>

/** What the seller did, for the toast, the history and the timeline: a kind and its words. */
export const Act = v.variant("kind", [
  v.object({
    kind: v.picklist([
      "contact-added",
      "contact-edited",
      "contact-binned",
      "identity-attached",
      "identity-detached",
      "note-added",
      "note-edited",
      "note-pinned",
      "note-binned",
      "order-added",
      "order-moved",
      "order-edited",
      "order-binned",
      "product-added",
      "product-edited",
      "product-binned",
      "product-seen",
      "products-imported",
      "people-imported",
      "customers-taken-over",
      "orders-imported",
      "snippet-added",
      "snippet-edited",
      "snippet-binned",
      "snippets-edited",
      "snippets-binned",
      "snippets-imported",
      "link-made",
      "link-binned",
      "links-made",
      "link-shortened",
      "campaign-added",
      "campaign-edited",
      "campaign-binned",
      "credit-seen",
      "credit-edited",
      "credits-imported",
      "restored",
      "bin-emptied",
      "bin-refilled",
      "site-taught",
      "site-edited",
      "site-forgotten",
      "orders-taken",
      "settings-changed",
      "account-seen",
      "contacts-edited",
      "contacts-binned",
      "marked-distinct",
      "follow-up-added",
      "follow-up-edited",
      "follow-up-done",
      "follow-up-binned",
      "follow-ups-edited",
      "field-added",
      "field-edited",
      "field-binned",
      "segment-added",
      "segment-edited",
      "segment-binned",
      "picture-added",
      "picture-binned",
      "want-added",
      "want-edited",
      "want-met",
      "want-binned",
      "sheet-added",
      "sheet-edited",
      "sheet-ordered",
      "sheet-binned",
      "queue-started",
      "queue-moved",
      "queue-ended",
      "account-added",
      "account-edited",
      "account-removed",
      "exported",
      "purged",
      "samples-added",
      "samples-removed"
    ]),
    /** Name of the thing, for people. */
    name: text(300)
  }),
  v.object({
    kind: v.literal("inserted"),
    name: text(300),
    what: ItemKind,
    id: Id,
    /** As it was told to the customer, for quote memory; null where no price was said. */
    price: v.nullable(Money),
    variant: text(200)
  }),
  /** `name` is whom the other one, `other`, was merged into; `loser` is that other's id. */
  v.object({
    kind: v.literal("contacts-merged"),
    name: text(300),
    other: text(300),
    loser: Id
  }),
  v.object({ kind: v.literal("undone"), name: text(300), of: Id })
])
export type Act = v.InferOutput<typeof Act>

/** One row's part of a change: per field what it was and what it became; absent = undefined. */
export interface Edit {
  table: TableName
  key: string
  /** `created` and `removed` rows carry all their fields. */
  how: "created" | "changed" | "removed"
  fields: Record<string, { old?: unknown; new?: unknown }>
}

/** Every write, recorded in the same transaction as the rows it touches. */
export interface Change {
  /** Hybrid logical clock and device: sorts by time, also across devices. */
  id: string
  at: v.InferOutput<typeof Time>
  device: string
  act: Act
  /** The contact whose timeline it stands on; "" for none. */
  contactId: string
  /**
   * Others whose story it stands on as well: customers whose rows it touches, as a bulk act does; the
   * product or reply that it is about.
   */
  about?: string[]
  edits: Edit[]
  /** Id of the change that took it back; "" while it stands. */
  undoneBy: string
}

/** Told to others or noticed by itself: these cannot be taken back by a key. */
export const canUndo = (change: Change): boolean =>
  change.undoneBy === ""
  && change.edits.length > 0
  && !["inserted", "undone", "account-seen", "product-seen", "credit-seen"].includes(
    change.act.kind
  )
  // What is granted is the browser's to say, a probe has its switch, and a service's key is not in
  // the log: undoing our record of them would only hide them.
  && !(
    change.act.kind === "settings-changed"
    && ["grants", "probes", "shortener"].includes(change.act.name)
  )
