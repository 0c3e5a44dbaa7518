import * as v from "valibot"
import { Contact } from "~model/contact"
import { Credit } from "~model/credit"
import { CustomField } from "~model/custom-field"
import { FollowUp } from "~model/follow-up"
import { KnownIdentity } from "~model/identity"
import { Note } from "~model/note"
import { Order } from "~model/order"
import { Picture } from "~model/picture"
import { Product } from "~model/product"
import { Id } from "~model/row"
import { ShareLink } from "~model/share-link"
import { Want } from "~model/want"

/** Most customers in one pack, and most rows of a kind. */
export const mostCustomers = 5000
const mostRows = 100_000

const rows = <T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(mostRows))

/** By what a product that somebody wants is known elsewhere; nothing of what it costs. */
export const Good = v.strictObject(v.pick(Product, ["id", "title", "url", "gtin"]).entries)
export type Good = v.InferOutput<typeof Good>

/** What is handed over: rows as they are kept, those of other customers taken out. */
export const PackBody = v.strictObject({
  contacts: v.pipe(
    v.array(v.strictObject(Contact.entries)),
    v.minLength(1),
    v.maxLength(mostCustomers)
  ),
  identities: rows(v.strictObject(KnownIdentity.entries)),
  notes: rows(v.strictObject(Note.entries)),
  orders: rows(v.strictObject(Order.entries)),
  shareLinks: rows(v.strictObject(ShareLink.entries)),
  followUps: rows(v.strictObject(FollowUp.entries)),
  pictures: rows(v.strictObject(Picture.entries)),
  /** The bytes of the pictures, in base64, by their ids. */
  files: v.record(Id, v.pipe(v.string(), v.maxLength(8_000_000))),
  /** The seller's own fields that stand on these cards. */
  customFields: rows(v.strictObject(CustomField.entries)),
  /** What they wanted and did not get, and what those products are; absent in older packs. */
  wants: v.optional(rows(v.strictObject(Want.entries)), []),
  goods: v.optional(rows(Good), []),
  /** What brought them, and who; absent in older packs. */
  credits: v.optional(rows(v.strictObject(Credit.entries)), [])
})
export type PackBody = v.InferOutput<typeof PackBody>
