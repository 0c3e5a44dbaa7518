import type { PackBody } from "~formats/hand-over/pack-body"
import type { Contact } from "~model/contact"
import type { Identity } from "~model/identity"
import type { Order } from "~model/order"
import type { Redaction } from "~model/redaction"
import { newCode } from "~model/share-code"

const digitsOf = (text: string): string => text.replace(/\D/g, "")

/** A site may name people by their number: an id that has it in it would tell it all the same. */
const tellsPhone = ({ kind, value }: Identity, phones: readonly string[]): boolean =>
  kind === "phone" || phones.some((it) => digitsOf(value).includes(it))

/** Digits of a number without its country, so that it is known by both ways of writing it. */
const nationalPart = (phone: string): string[] => {
  const digits = digitsOf(phone)
  return digits.length >= 7 ? [digits.slice(-9)] : []
}

const redactContact = (contact: Contact, out: ReadonlySet<Redaction>): Contact => ({
  ...contact,
  ...(out.has("phones") && { phone: "" }),
  ...(out.has("emails") && { email: "" }),
  ...(out.has("addresses") && { address: "", recipient: "" }),
  ...(out.has("fields") && { fields: {} }),
  // Without the links made for them it would say nothing but who they are.
  ...(out.has("links") && { code: newCode() })
})

const redactOrder = (order: Order, out: ReadonlySet<Redaction>): Order => ({
  ...order,
  ...(out.has("amounts") && { total: null, totalSaid: "" }),
  ...(out.has("addresses") && { address: "" }),
  ...(out.has("notes") && { note: "" }),
  // Its page in a back office shows all of it, to whoever may open that.
  ...((out.has("amounts") || out.has("addresses")) && { url: "" })
})

/** What is left of a pack without what the seller keeps back. */
export const redact = (body: PackBody, out: ReadonlySet<Redaction>): PackBody => {
  const phones = new Map(body.contacts.map((it) => [it.id, nationalPart(it.phone)]))
  const noNotes = out.has("notes")
  const pictures = noNotes || out.has("pictures") ? [] : body.pictures
  return {
    contacts: body.contacts.map((it) => redactContact(it, out)),
    identities: body.identities.filter(
      (it) =>
        !out.has("accounts")
        && !(out.has("phones") && tellsPhone(it, phones.get(it.contactId) ?? []))
        && !(out.has("emails") && it.kind === "email")
    ),
    notes: noNotes ? [] : body.notes,
    orders: out.has("orders") ? [] : body.orders.map((it) => redactOrder(it, out)),
    shareLinks: out.has("links") ? [] : body.shareLinks,
    followUps: out.has("followUps") ? [] : body.followUps,
    pictures,
    files: pictures.length > 0 ? body.files : {},
    customFields: out.has("fields") ? [] : body.customFields
  }
}
