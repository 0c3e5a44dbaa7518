import { bytesOf } from "~formats/archive/bytes-as-text"
import type { PackBody } from "~formats/hand-over/pack-body"
import { identityKey } from "~model/identity"
import { largestPicture } from "~model/picture"
import { readPictureHead } from "~model/picture-head"
import { newId } from "~model/row"
import { safeTarget } from "~model/safe-target"
import type { BlobRow, Database } from "~store/database"
import { survivors } from "~store/survivor"
import { put, type Write } from "~store/write"
import { creditsFor } from "./credits-for"
import { wantsFor } from "./wants-for"

export interface PackRows {
  writes: Write[]
  blobs: BlobRow[]
}

/** Ids of a list that a table has already. */
const known = async (
  db: Database,
  table: "notes" | "orders" | "shareLinks" | "followUps" | "pictures" | "products" | "campaigns",
  ids: readonly string[]
): Promise<ReadonlySet<string>> => {
  const found = await db.table<object, string>(table).bulkGet([...ids])
  return new Set(ids.filter((_, at) => found[at]))
}

/** An address that may be opened; "" for any other. */
const opened = (url: string): string => (safeTarget(url).ok ? url : "")

/**
 * The rows of a pack as they are written here, for whom each customer has become; those of others are
 * left out. A row that is here already stays as it is; a note that says something else comes beside it.
 * Runs in a commit.
 * @param to Ids here, by the sender's.
 */
export const rowsFor = async (
  body: PackBody,
  to: ReadonlyMap<string, string>,
  db: Database
): Promise<PackRows> => {
  const theirs = <T extends { contactId: string | null }>(rows: readonly T[]) =>
    rows.flatMap((row) => {
      const contactId = to.get(row.contactId ?? "")
      return contactId === undefined ? [] : [{ ...row, contactId }]
    })
  const [notes, orders] = [theirs(body.notes), theirs(body.orders)]
  const [links, followUps] = [theirs(body.shareLinks), theirs(body.followUps)]
  const pictures = theirs(body.pictures)
  const ids = (rows: readonly { id: string }[]) => rows.map((it) => it.id)
  const goods = [
    ...orders.flatMap((it) => it.lines.flatMap((one) => one.productId ?? [])),
    ...links.flatMap((it) => it.productId ?? [])
  ]
  const products = await known(db, "products", goods)
  const campaigns = await known(
    db,
    "campaigns",
    links.flatMap((it) => it.campaignId ?? [])
  )
  const writes: Write[] = []
  const blobs: BlobRow[] = []
  const product = (id: string | null) => (id !== null && products.has(id) ? id : null)

  const noteIds = new Map<string, string>()
  const before = await db.notes.bulkGet(ids(notes))
  for (const [at, note] of notes.entries()) {
    const mine = before[at]
    const same = mine?.text === note.text
    const id = mine && !same ? newId() : note.id
    noteIds.set(note.id, id)
    // What was thrown away here does not come back by itself.
    if (!same) writes.push(put("notes", { ...note, id, deletedAt: null, rival: "" }))
  }
  const hasOrder = await known(db, "orders", ids(orders))
  for (const order of orders.filter((it) => !hasOrder.has(it.id))) {
    const lines = order.lines.map((it) => ({ ...it, productId: product(it.productId) }))
    const rest = { lines, url: opened(order.url), sheetId: null, deletedAt: null }
    writes.push(put("orders", { ...order, ...rest }))
  }
  const hasLink = await known(db, "shareLinks", ids(links))
  for (const link of links.filter((it) => !hasLink.has(it.id))) {
    if (!opened(link.target) || !opened(link.href)) continue
    writes.push(
      put("shareLinks", {
        ...link,
        short: opened(link.short),
        productId: product(link.productId),
        campaignId:
          link.campaignId !== null && campaigns.has(link.campaignId) ? link.campaignId : null,
        deletedAt: null
      })
    )
  }
  const hasFollowUp = await known(db, "followUps", ids(followUps))
  // What they were to insert is the sender's, and not here.
  for (const it of followUps.filter(({ id }) => !hasFollowUp.has(id)))
    writes.push(put("followUps", { ...it, item: null, deletedAt: null }))
  const hasPicture = await known(db, "pictures", ids(pictures))
  for (const picture of pictures.filter((it) => !hasPicture.has(it.id))) {
    const noteId = noteIds.get(picture.noteId)
    const bytes = bytesOf(body.files[picture.id] ?? "")
    const head = bytes && readPictureHead(bytes)
    // Its own bytes say what it is.
    if (!noteId || !bytes || bytes.length > largestPicture || head?.type !== picture.type) continue
    writes.push(put("pictures", { ...picture, noteId, size: bytes.length, deletedAt: null }))
    blobs.push({ id: picture.id, data: new Blob([bytes], { type: picture.type }) })
  }
  writes.push(...(await identitiesFor(body, to, db)))
  writes.push(...(await wantsFor(body, to, db)), ...(await creditsFor(body, to, db)))
  return { writes, blobs }
}

/** Accounts that name somebody else here stay theirs. */
const identitiesFor = async (
  body: PackBody,
  to: ReadonlyMap<string, string>,
  db: Database
): Promise<Write[]> => {
  const today = await survivors(db)
  const rows = body.identities.map((it) => ({ ...it, key: identityKey(it) }))
  const before = await db.identities.bulkGet(rows.map((it) => it.key))
  const owners = await db.contacts.bulkGet(before.map((it) => today(it?.contactId ?? "") ?? ""))
  return rows.flatMap((row, at) => {
    const contactId = to.get(row.contactId)
    if (contactId === undefined || owners[at]?.deletedAt === null) return []
    // That it is them is for each seller to confirm.
    return [put("identities", { ...row, contactId, confirmedAt: null })]
  })
}
