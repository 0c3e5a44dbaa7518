import { newRecord } from "~model/row"
import type { Want } from "~model/want"
import { commit } from "~store/commit"
import { survivorOf } from "~store/survivor"
import { patch, put } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** Remembers that a customer would have bought a product, or a variant of it. Once is enough. */
export const addWant = (
  customerId: string,
  productId: string,
  variantId: string | null,
  text = ""
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const [contact, product] = await Promise.all([
        survivorOf(customerId, db),
        db.products.get(productId)
      ])
      if (!contact || contact.deletedAt !== null) throw new Refused("no-such-contact")
      const contactId = contact.id
      if (!product || product.deletedAt !== null) throw new Refused("gone")
      const open = await db.wants.where("contactId").equals(contactId).toArray()
      const same = (it: Want) =>
        it.deletedAt === null
        && it.metAt === null
        && it.productId === productId
        && it.variantId === variantId
      if (open.some(same)) return null
      const want: Want = {
        ...newRecord(Date.now()),
        contactId,
        productId,
        variantId,
        text: text.trim().slice(0, 300),
        metAt: null
      }
      return {
        act: { kind: "want-added", name: contact.name },
        contactId,
        writes: [put("wants", want)]
      }
    })
  )

const change = (
  id: string,
  kind: "want-met" | "want-binned",
  fields: () => Partial<Want>
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const want = await db.wants.get(id)
      if (!want) throw new Refused("gone")
      const contact = await db.contacts.get(want.contactId)
      return {
        act: { kind, name: contact?.name ?? "" },
        contactId: want.contactId,
        writes: [patch("wants", id, fields())]
      }
    })
  )

/** They have it, or were told that it is back. */
export const meetWant = (id: string): Promise<Outcome> =>
  change(id, "want-met", () => ({ metAt: Date.now() }))

export const binWant = (id: string): Promise<Outcome> =>
  change(id, "want-binned", () => ({ deletedAt: Date.now() }))
