import type { PackBody } from "~formats/hand-over/pack-body"
import type { Contact } from "~model/contact"
import type { Credit } from "~model/credit"
import type { FieldValue } from "~model/custom-field"
import type { Order } from "~model/order"
import type { Redaction } from "~model/redaction"
import { newCode } from "~model/share-code"
import { type Marks, marksOf } from "./marks"

/** The seller's own fields, without what tells in them. */
const redactFields = (fields: Contact["fields"], { hide, tells }: Marks): Contact["fields"] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([id, value]): [string, FieldValue][] => {
      if (typeof value === "string") return [[id, hide(value)]]
      if (Array.isArray(value)) return [[id, value.map(hide)]]
      return tells(String(value)) ? [] : [[id, value]]
    })
  )

const redactContact = (contact: Contact, out: ReadonlySet<Redaction>, marks: Marks): Contact => ({
  ...contact,
  name: marks.hide(contact.name),
  tags: contact.tags.map(marks.hide),
  source: out.has("credits") ? "" : marks.hide(contact.source),
  phone: out.has("phones") ? "" : contact.phone,
  email: out.has("emails") ? "" : contact.email,
  address: out.has("addresses") ? "" : marks.hide(contact.address),
  recipient: out.has("addresses") ? "" : marks.hide(contact.recipient),
  fields: out.has("fields") ? {} : redactFields(contact.fields, marks),
  // Without the links made for them it would say nothing but who they are.
  ...(out.has("links") && { code: newCode() })
})

const redactOrder = (order: Order, out: ReadonlySet<Redaction>, { hide, tells }: Marks): Order => ({
  ...order,
  number: hide(order.number),
  ...(out.has("amounts") && { total: null, totalSaid: "" }),
  address: out.has("addresses") ? "" : hide(order.address),
  note: out.has("notes") ? "" : hide(order.note),
  // Where its buyer came from, as the back office says it.
  ...(out.has("credits") && { origin: "", campaign: "" }),
  // Its page in a back office shows all of it, to whoever may open that.
  ...((out.has("amounts") || out.has("addresses") || tells(order.url)) && { url: "" })
})

/** What brought them is told of an order and a link: it stays where both do. */
const redactCredits = (
  credits: readonly Credit[],
  out: ReadonlySet<Redaction>,
  marks: (id: string) => Marks
): Credit[] =>
  out.has("credits") || out.has("orders") || out.has("links")
    ? []
    : credits.flatMap((it) => {
        const { tells } = marks(it.contactId ?? "")
        if (tells(`${it.number}\n${Object.values(it.said).join("\n")}`)) return []
        return [{ ...it, ...(out.has("amounts") && { total: null }) }]
      })

/**
 * What is left of a pack without what the seller keeps back. Notes and follow-ups stay as they were
 * written, and the page says so.
 */
export const redact = (body: PackBody, out: ReadonlySet<Redaction>): PackBody => {
  const marks = marksOf(body, out)
  const noNotes = out.has("notes")
  const pictures = noNotes || out.has("pictures") ? [] : body.pictures
  return {
    contacts: body.contacts.map((it) => redactContact(it, out, marks(it.id))),
    identities: body.identities.flatMap((it) => {
      const { tells, hide } = marks(it.contactId)
      const isKept =
        !out.has("accounts")
        && !(out.has("phones") && it.kind === "phone")
        && !(out.has("emails") && it.kind === "email")
        && !tells(it.value)
      return isKept ? [{ ...it, name: hide(it.name) }] : []
    }),
    notes: noNotes ? [] : body.notes,
    orders: out.has("orders")
      ? []
      : body.orders.map((it) => redactOrder(it, out, marks(it.contactId))),
    shareLinks: out.has("links")
      ? []
      : body.shareLinks.flatMap((it) => {
          const { tells, hide } = marks(it.contactId ?? "")
          // A link with a part of it hidden would lead nowhere.
          return tells(`${it.target}\n${it.href}`) ? [] : [{ ...it, title: hide(it.title) }]
        }),
    followUps: out.has("followUps") ? [] : body.followUps,
    pictures: pictures.map((it) => ({ ...it, name: marks(it.contactId).hide(it.name) })),
    files: pictures.length > 0 ? body.files : {},
    customFields: out.has("fields") ? [] : body.customFields,
    wants: out.has("wants")
      ? []
      : body.wants.map((it) => ({ ...it, text: marks(it.contactId).hide(it.text) })),
    goods: out.has("wants") ? [] : body.goods,
    credits: redactCredits(body.credits, out, marks)
  }
}
