import * as v from "valibot"
import { Contact } from "~model/contact"
import { CustomField } from "~model/custom-field"
import { FollowUp } from "~model/follow-up"
import { KnownIdentity } from "~model/identity"
import { Note } from "~model/note"
import { Order } from "~model/order"
import { Picture } from "~model/picture"
import { Id } from "~model/row"
import { ShareLink } from "~model/share-link"

/** Most customers in one pack, and most rows of a kind. */
export const mostCustomers = 5000
const mostRows = 100_000

const rows = <T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(mostRows))

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
  customFields: rows(v.strictObject(CustomField.entries))
})
export type PackBody = v.InferOutput<typeof PackBody>
