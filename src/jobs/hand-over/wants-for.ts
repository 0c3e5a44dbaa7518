import type { Good, PackBody } from "~formats/hand-over/pack-body"
import { blankProduct, type Product } from "~model/product"
import { safeTarget } from "~model/safe-target"
import type { Database } from "~store/database"
import { put, type Write } from "~store/write"

/**
 * What a pack's customers wanted, and the products where none here is the same. Who waits for that
 * product here already waits once. Runs in a commit.
 * @param to Ids of customers here, by the sender's.
 */
export const wantsFor = async (
  body: Pick<PackBody, "wants" | "goods">,
  to: ReadonlyMap<string, string>,
  db: Database
): Promise<Write[]> => {
  const theirs = body.wants.filter((it) => to.has(it.contactId))
  const wanted = new Set(theirs.map((it) => it.productId))
  const { products, writes } = await productsFor(
    body.goods.filter((it) => wanted.has(it.id)),
    db
  )
  const known = await db.wants.bulkGet(theirs.map((it) => it.id))
  const waits = new Set(
    (await db.wants.toArray())
      .filter((it) => it.metAt === null && it.deletedAt === null)
      .map((it) => `${it.contactId} ${it.productId}`)
  )
  for (const [at, want] of theirs.entries()) {
    const product = products.get(want.productId)
    const contactId = to.get(want.contactId)
    if (!product || contactId === undefined || known[at]) continue
    const once = `${contactId} ${product.id}`
    if (want.metAt === null && waits.has(once)) continue
    if (want.metAt === null) waits.add(once)
    const variant = product.variants.find((it) => it.id === want.variantId)
    const rest = { contactId, productId: product.id, variantId: variant?.id ?? null }
    writes.push(put("wants", { ...want, ...rest, deletedAt: null }))
  }
  return writes
}

/** By the sender's ids: the same record here, the same page or barcode, else a product of its own. */
const productsFor = async (goods: readonly Good[], db: Database) => {
  const found = new Map<string, Product>()
  const writes: Write[] = []
  if (goods.length === 0) return { products: found, writes }
  const all = await db.products.toArray()
  const alive = all.filter((it) => it.deletedAt === null)
  const taken = new Set(all.map((it) => it.id))
  for (const good of goods) {
    const here = alive.find(
      (it) =>
        it.id === good.id
        || (good.url !== "" && it.url === good.url)
        || (good.gtin !== "" && it.gtin === good.gtin)
    )
    const url = safeTarget(good.url).ok ? good.url : ""
    const id = taken.has(good.id) ? crypto.randomUUID() : good.id
    const fresh = { ...blankProduct, ...good, id, url, createdAt: Date.now(), deletedAt: null }
    if (!here) writes.push(put("products", fresh))
    found.set(good.id, here ?? fresh)
  }
  return { products: found, writes }
}
