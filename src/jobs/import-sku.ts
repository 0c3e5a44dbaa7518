import type { ProductDraft } from "~formats/products/read-product"
import { fold } from "~model/fold"
import type { Product } from "~model/product"
import { sameShop } from "~model/same-shop"
import { sharesWord } from "~model/shares-word"

/** Products that have a SKU of a row and are another product all the same, and why. */
export interface Beside {
  /**
   * - `other-shop`: it stands in another shop;
   * - `other-code`: its barcode and its name are others;
   * - `several`: as many have this SKU, and nothing tells which is meant.
   */
  why: "other-shop" | "other-code" | "several"
  /** Of the first of them. */
  title: string
}

/** A SKU that as many products have tells nothing of any. */
export const mostOfOneSku = 20

/**
 * Which of the products with a SKU of a row is the row's. One shop's number is another thing in
 * another shop, so only one is it against which nothing speaks.
 * @param shop An address in the shop that the file is of; "" where it does not say.
 */
export const bySku = <K extends { product: Product }>(
  draft: ProductDraft,
  mates: readonly K[],
  shop: string
): K | Beside | null => {
  const [first] = mates
  if (!first) return null
  const { title } = first.product
  if (mates.length >= mostOfOneSku) return { why: "several", title }
  const fits = mates.filter((it) => !speaksAgainst(draft, it.product, shop))
  const here = draft.url || shop
  const near = fits.filter(({ product: { url } }) => (here ? sameShop(url, here) : !url))
  const named = fits.filter((it) => fold(it.product.title) === fold(draft.title))
  const found = only(fits) ?? only(near) ?? only(named)
  if (found) return found
  return {
    why: fits.length > 0 ? "several" : speaksAgainst(draft, first.product, shop) || "several",
    title
  }
}

/** Why a product with a row's SKU is another one; "" where nothing says so. */
const speaksAgainst = (
  draft: ProductDraft,
  { url, gtin, title, variants }: Product,
  shop: string
): "" | "other-shop" | "other-code" => {
  if (url && draft.url && !sameShop(url, draft.url)) return "other-shop"
  if (url && !draft.url && shop && !sameShop(url, shop) && !sharesWord(title, draft.title))
    return "other-shop"
  // A code of one variant is none of the whole; under the same name it was put right.
  const whole = variants.length === 0 && draft.variants.length === 0
  const coded = whole && gtin !== "" && draft.gtin !== "" && gtin !== draft.gtin
  return coded && fold(title) !== fold(draft.title) ? "other-code" : ""
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)
