import { offerUrl } from "~model/canonical-url"
import type { CapturedProduct } from "~model/captured-product"
import { isFromForm } from "~model/captured-certainty"
import type { Product } from "~model/product"
import { shopPrefixes } from "~model/same-shop"
import { type Database, database } from "~store/database"
import { productAt } from "./product-at"

/**
 * The saved product that a page shows: by its address, else by its GTIN or SKU in the same shop. A
 * back office's form stands under other addresses than its shop: there the number alone tells, and
 * without one the title. null for none, and where several answer.
 * @param page Address the page stands at.
 */
export const knownProduct = async (
  captured: CapturedProduct,
  page: string,
  db: Database = database
): Promise<Product | null> => {
  const form = isFromForm(captured)
  const byAddress = await productAt([captured.url.value, page], db)
  if (byAddress) return byAddress
  const gtin = captured.gtin?.value ?? ""
  const sku = captured.sku?.value ?? ""
  if (!gtin && !sku && !form) return null
  const shop = form
    ? await db.products.toArray()
    : await db.products.where("url").startsWithAnyOf(shopPrefixes(page)).toArray()
  const offer = offerUrl(page)
  // In a market many sell what has one number: each offer is a product of its own.
  const here = alive(shop).filter((it) => !offer || (offerUrl(it.url) ?? offer) === offer)
  const numbered =
    only(here.filter((it) => gtin !== "" && it.gtin === gtin))
    ?? only(here.filter((it) => sku !== "" && it.sku === sku && agree(it.gtin, gtin)))
  if (numbered || !form || gtin || sku) return numbered
  return only(here.filter((it) => it.source === "form" && it.title === captured.title.value))
}

const alive = (products: readonly Product[]) => products.filter((it) => it.deletedAt === null)

const agree = (a: string, b: string) => !a || !b || a === b

const only = (products: readonly Product[]): Product | null =>
  products.length === 1 ? (products[0] ?? null) : null
