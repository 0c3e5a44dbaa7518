import Dexie, { type Table } from "dexie"
import type { Account } from "~model/account"
import type { Campaign } from "~model/campaign"
import type { Change, TableName } from "~model/change"
import type { Contact } from "~model/contact"
import type { Credit } from "~model/credit"
import type { CustomField } from "~model/custom-field"
import type { Distinct } from "~model/distinct"
import type { Draft } from "~model/draft"
import type { FollowUp } from "~model/follow-up"
import type { KnownIdentity } from "~model/identity"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import type { Picture } from "~model/picture"
import type { Product } from "~model/product"
import type { Queue } from "~model/queue"
import type { Segment } from "~model/segment"
import type { ShareLink } from "~model/share-link"
import type { Sheet } from "~model/sheet"
import type { Snippet } from "~model/snippet"
import type { TaughtSite } from "~model/taught-site"
import type { Want } from "~model/want"
import { coarseNotices } from "./coarse-notices"
import type { Held } from "./guard/checked"
import { migrations } from "./migrations"

/** One setting; its value is checked against `settingSchemas` when read. */
export interface SettingRow {
  key: string
  value: unknown
}

/** The bytes of a picture, under its id. */
export interface BlobRow {
  id: string
  data: Blob
}

/** For which time of it a follow-up was shown as a notification. */
export interface NoticeRow {
  /** Id of the follow-up. */
  id: string
  dueAt: number
}

/** A key of the seller's own to a service. It stands in no change, and so in no export. */
export interface SecretRow {
  /** What it is the key to: "shortener". */
  id: string
  value: string
}

/** Somebody who was erased: a keyed hash of their id, so that no old copy brings them back. */
export interface TombstoneRow {
  id: string
  at: number
}

/** A piece of the search index as it was last stored; what is in it, `store/search` says. */
export interface SearchPartRow {
  id: string
  data: unknown
}

/** What was written since the search index was stored, in the order of writing. */
export interface UnindexedRow {
  /** Given by the database, ever growing. */
  seq?: number
  /** Keys of documents that must be read anew, see `search/document`. */
  keys: string[]
}

/** How many rows a table should hold, and the sum of their checksums in two halves of 32 bits. */
export interface Tally {
  count: number
  sum: readonly [number, number]
}

/** What the database should hold, kept in step by every write: one row, see `store/guard`. */
export interface GuardRow {
  table: "all"
  /** Which database this is: another one than the canary knows is new or has been put in place. */
  database: string
  /** How many commits there have been. */
  seq: number
  /** The schema that was counted. */
  epoch: number
  /** By name; a table that was not counted yet is not there. */
  tables: Record<string, Tally>
  /** Set while something is wrong and the seller has not said what is to be done: see `checkDatabase`. */
  held?: Held
}

/** A folder that the seller chose, as the browser hands it out: it can be stored, not written down. */
export interface FolderRow {
  /** What it is for: "backups". */
  id: string
  handle: FileSystemDirectoryHandle
}

/** A hand-over pack that was taken in, so that it is taken in once. */
export interface PackRow {
  id: string
  at: number
  /** Who made it: the fingerprint of the key it is signed with. */
  from: string
}

/** Row type of each table that is written through the one door. */
export interface Rows {
  contacts: Contact
  identities: KnownIdentity
  accounts: Account
  notes: Note
  orders: Order
  products: Product
  snippets: Snippet
  shareLinks: ShareLink
  taughtSites: TaughtSite
  followUps: FollowUp
  customFields: CustomField
  segments: Segment
  wants: Want
  pictures: Picture
  sheets: Sheet
  queues: Queue
  distincts: Distinct
  campaigns: Campaign
  credits: Credit
  settings: SettingRow
}

type Tables = { [K in TableName]: Table<Rows[K], string> }

export class Database extends Dexie implements Tables {
  declare contacts: Table<Contact, string>
  declare identities: Table<KnownIdentity, string>
  declare accounts: Table<Account, string>
  declare notes: Table<Note, string>
  declare orders: Table<Order, string>
  declare products: Table<Product, string>
  declare snippets: Table<Snippet, string>
  declare shareLinks: Table<ShareLink, string>
  declare taughtSites: Table<TaughtSite, string>
  declare followUps: Table<FollowUp, string>
  declare customFields: Table<CustomField, string>
  declare segments: Table<Segment, string>
  declare wants: Table<Want, string>
  declare pictures: Table<Picture, string>
  declare sheets: Table<Sheet, string>
  declare queues: Table<Queue, string>
  declare distincts: Table<Distinct, string>
  declare campaigns: Table<Campaign, string>
  declare credits: Table<Credit, string>
  declare settings: Table<SettingRow, string>
  declare changes: Table<Change, string>
  // Beside the one door: no records of the seller's, and nothing to undo.
  declare blobs: Table<BlobRow, string>
  declare drafts: Table<Draft, string>
  declare notices: Table<NoticeRow, string>
  declare tombstones: Table<TombstoneRow, string>
  declare secrets: Table<SecretRow, string>
  declare searchParts: Table<SearchPartRow, string>
  declare unindexed: Table<UnindexedRow, number>
  declare guards: Table<GuardRow, string>
  declare folders: Table<FolderRow, string>
  declare packs: Table<PackRow, string>

  constructor(name = "regulars") {
    // Strict durability: a power cut loses no acknowledged write; relaxed lost most of them.
    super(name, { chromeTransactionDurability: "strict" })
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores)
      if (upgrade) step.upgrade(upgrade)
    }
    // A newer version waits elsewhere. Closing for good keeps this page from writing old shapes;
    // `false` keeps Dexie's own listener, which would open it again, from running after this one.
    this.on("versionchange", () => {
      this.close({ disableAutoOpen: true })
      return false
    })
    // Dexie 4 opens a database of a newer version without a word: old shapes would be written.
    this.on("ready", () => this.refuseNewer(), true)
    this.use({ stack: "dbcore", name: "coarse-notices", create: coarseNotices })
    // And again in every transaction that writes, whichever way this page came to be open still.
    this.use({
      stack: "dbcore",
      name: "schema-epoch",
      create: (core) => ({
        ...core,
        transaction: (tables, mode, options) => {
          if (mode === "readwrite") this.refuseNewer()
          return core.transaction(tables, mode, options)
        }
      })
    })
  }

  private refuseNewer(): void {
    // Dexie writes tenfold, and adds ones of its own where a schema grew by itself.
    if (Math.floor(this.backendDB().version / 10) > (migrations.at(-1)?.version ?? 0))
      throw new Dexie.VersionError("written by a newer version")
  }

  /** All that the seller's writes may touch: they wait for no index that is being stored. */
  get written(): Table[] {
    return this.tables.filter((it) => it.name !== this.searchParts.name)
  }

  /** A table by its name, typed. */
  of<K extends TableName>(name: K): Table<Rows[K], string> {
    return pick(this, name)
  }
}

const pick = <K extends TableName>(tables: Tables, name: K): Table<Rows[K], string> => tables[name]

export const database = new Database()
