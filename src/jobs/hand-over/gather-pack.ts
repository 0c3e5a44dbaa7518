import { base64Of } from "~formats/archive/bytes-as-text"
import type { PackBody } from "~formats/hand-over/pack-body"
import type { Credit } from "~model/credit"
import { database } from "~store/database"

const alive = <T extends { deletedAt: number | null }>(rows: readonly T[]): T[] =>
  rows.filter((it) => it.deletedAt === null)

/** All that is kept of some customers and is not in the bin; nothing of anybody else. */
export const gatherPack = async (contactIds: readonly string[]): Promise<PackBody> => {
  const ids = new Set(contactIds)
  const contacts = alive(
    (await database.contacts.bulkGet([...ids])).filter((it) => it !== undefined)
  )
  const theirs = <T extends { contactId: string | null }>(rows: readonly T[]): T[] =>
    rows.filter((it) => it.contactId !== null && ids.has(it.contactId))
  const [identities, notes, allOrders, allLinks, followUps, pictures, fields, wanted, credits] =
    await Promise.all([
      database.identities.toArray(),
      database.notes.toArray(),
      database.orders.toArray(),
      database.shareLinks.toArray(),
      database.followUps.toArray(),
      database.pictures.toArray(),
      database.customFields.toArray(),
      database.wants.toArray(),
      database.credits.toArray()
    ])
  const used = new Set(contacts.flatMap((it) => Object.keys(it.fields)))
  const written = alive(theirs(notes))
  const withNote = new Set(written.map((it) => it.id))
  const shown = alive(theirs(pictures)).filter((it) => withNote.has(it.noteId))
  const blobs = await database.blobs.bulkGet(shown.map((it) => it.id))
  const files: [string, string][] = []
  for (const [at, { id }] of shown.entries()) {
    const data = blobs[at]?.data
    // oxlint-disable-next-line no-await-in-loop: one picture is in memory twice, not all
    if (data) files.push([id, base64Of(new Uint8Array(await data.arrayBuffer()))])
  }
  const read = new Set(files.map(([id]) => id))
  // A group-buy sheet is of several customers, and stays.
  const orders = alive(theirs(allOrders)).map((it) => ({ ...it, sheetId: null }))
  const shareLinks = alive(theirs(allLinks))
  const waiting = alive(theirs(wanted))
  const products = await database.products.bulkGet([...new Set(waiting.map((it) => it.productId))])
  const goods = alive(products.filter((it) => it !== undefined))
  const known = new Set(goods.map((it) => it.id))
  // Without its product nobody could say what is wanted.
  const wants = waiting.filter((it) => known.has(it.productId))
  return {
    contacts: contacts.map((it) => ({ ...it, mergedInto: null })),
    identities: theirs(identities),
    notes: written,
    orders,
    shareLinks,
    followUps: alive(theirs(followUps)),
    pictures: shown.filter((it) => read.has(it.id)),
    files: Object.fromEntries(files),
    customFields: alive(fields).filter((it) => used.has(it.id)),
    wants,
    goods: goods.map(({ id, title, url, gtin }) => ({ id, title, url, gtin })),
    credits: alive(theirs(credits)).flatMap(creditsAmong({ contacts, orders, shareLinks }))
  }
}

type Rows = Pick<PackBody, "contacts" | "orders" | "shareLinks">

/** What brought them as far as it names nobody and no row that stays; none where nothing is left. */
const creditsAmong = ({ contacts, orders, shareLinks }: Rows) => {
  const ids = new Set([...contacts, ...orders, ...shareLinks].map((it) => it.id))
  const codes = new Set(contacts.map((it) => it.code))
  const among = (id: string | null) => (id !== null && ids.has(id) ? id : null)
  return (credit: Credit): Credit[] => {
    const { orderId, linkId, introducerId, campaignId, said } = credit
    // The page they came to first bears the same code as the order.
    const ours = said.code === "" || codes.has(said.code)
    const left = {
      ...credit,
      orderId: among(orderId),
      linkId: among(linkId),
      introducerId: among(introducerId),
      said: ours ? said : { ...said, code: "", landing: "" }
    }
    return left.linkId || left.introducerId || campaignId ? [left] : []
  }
}
