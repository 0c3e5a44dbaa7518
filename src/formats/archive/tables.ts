import * as v from "valibot"
import { Account } from "~model/account"
import { Campaign } from "~model/campaign"
import { tableNames } from "~model/change"
import { Contact } from "~model/contact"
import { Credit } from "~model/credit"
import { CustomField } from "~model/custom-field"
import { Distinct } from "~model/distinct"
import { Draft } from "~model/draft"
import { FollowUp } from "~model/follow-up"
import { LoggedChange } from "~model/guard"
import { KnownIdentity } from "~model/identity"
import { Note } from "~model/note"
import { Order } from "~model/order"
import { Picture } from "~model/picture"
import { Product } from "~model/product"
import { Queue } from "~model/queue"
import { Id, Time } from "~model/row"
import { Segment } from "~model/segment"
import { ShareLink } from "~model/share-link"
import { Sheet } from "~model/sheet"
import { Snippet } from "~model/snippet"
import { TaughtSite } from "~model/taught-site"
import { Want } from "~model/want"
import { SettingRow } from "./setting-row"

/**
 * Tables that an archive holds, in the order it holds them. Not in it are `secrets` and `folders`,
 * which are this browser's alone, and what is worked out anew: search, guards, notices shown.
 */
export const archiveTables = [
  ...tableNames,
  "changes",
  "drafts",
  "tombstones",
  "packs",
  "blobs"
] as const
export const ArchiveTable = v.picklist(archiveTables)
export type ArchiveTable = v.InferOutput<typeof ArchiveTable>

const Tombstone = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: Time
})
const Pack = v.object({ id: Id, at: Time, from: v.pipe(v.string(), v.maxLength(200)) })

/** What each row must be. The bytes of `blobs` are checked where they are decoded. */
export const rowSchemas = {
  contacts: Contact,
  identities: KnownIdentity,
  accounts: Account,
  notes: Note,
  orders: Order,
  products: Product,
  snippets: Snippet,
  shareLinks: ShareLink,
  taughtSites: TaughtSite,
  followUps: FollowUp,
  customFields: CustomField,
  segments: Segment,
  wants: Want,
  pictures: Picture,
  sheets: Sheet,
  queues: Queue,
  distincts: Distinct,
  campaigns: Campaign,
  credits: Credit,
  settings: SettingRow,
  changes: LoggedChange,
  drafts: Draft,
  tombstones: Tombstone,
  packs: Pack,
  blobs: v.object({ id: Id, data: v.blob() })
} satisfies Record<ArchiveTable, v.GenericSchema>

/** The field that a table's rows are known by. */
export const keyFieldOf = (table: ArchiveTable): "key" | "id" =>
  table === "identities" || table === "settings" ? "key" : "id"
