import * as v from "valibot"
import { mostVariants, type ProductDraft, type ReadProduct } from "~formats/products/read-product"
import { blankProduct, Product } from "~model/product"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { same } from "~store/diff"
import { put } from "~store/write"
import { KnownProducts, type SameBy } from "./import-known"
import { withDraft } from "./import-merge"
import type { Beside } from "./import-sku"
import { inSlices } from "./in-slices"
import { type Outcome, outcome, Refused } from "./outcome"

/** What would become of one product of a file. */
export type ProductStep =
  | { what: "new"; row: number; product: Product; read: ProductDraft; beside: Beside | null }
  | {
      what: "refreshed" | "unchanged"
      row: number
      product: Product
      before: Product
      by: SameBy
      read: ProductDraft
    }
  /** The same product stands further up in the file, in `first`. */
  | { what: "repeated"; row: number; title: string; first: number; by: SameBy }
  | { what: "refused"; row: number; title: string; faults: (ReadProduct & { ok: false })["faults"] }

const stepOf = (draft: ProductDraft, known: KnownProducts, now: number): ProductStep => {
  const { row, title } = draft
  const found = known.find(draft)
  if (found.known && found.known.row > 0)
    return { what: "repeated", row, title, first: found.known.row, by: found.by }
  const blank = { ...newRecord(now), title, ...blankProduct, source: "file" }
  const product = withDraft(found.known?.product ?? blank, draft)
  if (!v.is(Product, product))
    return { what: "refused", row, title, faults: [faultOf(draft, product)] }
  known.take(product, row)
  if (!found.known) return { what: "new", row, product, read: draft, beside: found.beside }
  const before = found.known.product
  const what = same(before, product) ? "unchanged" : "refreshed"
  return { what, row, product, before, by: found.by, read: draft }
}

const faultOf = ({ row, title }: ProductDraft, { variants }: Product) => ({
  row,
  column: -1,
  field: "title" as const,
  why: variants.length > mostVariants ? ("too-many-variants" as const) : ("too-long" as const),
  text: title.slice(0, 80)
})

/** What an import would do, product by product; nothing is written. */
function* planProducts(
  reads: readonly ReadProduct[],
  alive: readonly Product[]
): Generator<ProductStep> {
  const now = Date.now()
  const known = new KnownProducts(alive, reads)
  for (const read of reads)
    yield read.ok
      ? stepOf(read.draft, known, now)
      : { what: "refused", row: read.row, title: read.title, faults: read.faults }
}

/**
 * The same against the database as it is now, and without the page standing still.
 * @returns null where `isOver` said so on the way.
 */
export const previewProducts = async (
  reads: readonly ReadProduct[],
  isOver?: () => boolean
): Promise<ProductStep[] | null> => {
  const alive = await database.products.filter((it) => it.deletedAt === null).toArray()
  return inSlices(planProducts(reads, alive), isOver)
}

/**
 * Writes the products of a file in one change, so that one key takes them all back. What stands in
 * the database is looked at again as it is written.
 */
export const importProducts = (reads: readonly ReadProduct[]): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const alive = (await db.products.toArray()).filter((it) => it.deletedAt === null)
      const writes = Array.from(planProducts(reads, alive)).flatMap((it) =>
        it.what === "new" || it.what === "refreshed" ? [put("products", it.product)] : []
      )
      if (writes.length === 0) throw new Refused("nothing-new")
      return { act: { kind: "products-imported", name: String(writes.length) }, writes }
    })
  )
