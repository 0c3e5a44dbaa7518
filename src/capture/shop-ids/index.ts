import type { CapturedProduct, CapturedVariant } from "~model/captured-product"
import { pageCurrencies } from "../currency/page-currency"
import { plainName } from "../page-identity"
import type { Pick } from "../pick"
import { boughtId } from "./bought-id"
import { variantIn } from "./id-of"
import { shopSystemOf } from "./system"
import { formVariations } from "./variations"

/** The id of a variant by another source that names the same: by its SKU, else by its name. */
const idAmong = (it: CapturedVariant, title: string, known: readonly CapturedVariant[]) => {
  const same = known.filter((other) => it.sku && other.sku === it.sku)
  const name = plainName(it.name)
  const named = known.filter((other) =>
    [other.name, `${title} ${other.name}`].some((one) => plainName(one) === name)
  )
  const ids = new Set((same.length > 0 ? same : named).map((other) => other.shopId))
  return ids.size === 1 ? [...ids][0] : undefined
}

/**
 * Adds the shop's own ids, which links into its cart name, and what the shop runs on. A product with
 * variants is bought by theirs; ids that the page contradicts itself about are left out.
 */
export const withShopIds = (
  product: CapturedProduct,
  picks: readonly Pick[],
  doc: Document,
  href: string
): CapturedProduct => {
  const listed = formVariations(doc, pageCurrencies(doc, href))
  const known = picks
    .flatMap(({ candidate }) => candidate.variants ?? [])
    .concat(listed)
    .filter((it) => it.shopId)
  const stated = product.variants?.value.map((it) => {
    const shopId = it.shopId ?? idAmong(it, product.title.value, known)
    return shopId ? { ...it, shopId } : it
  })
  const variants = stated
    ? { ...product.variants, value: stated }
    : listed.length > 1
      ? { value: listed, source: "shop-data" as const, confidence: "medium" as const }
      : undefined
  const own = picks.map(({ candidate }) => candidate.shopId).find(Boolean)
  const shopId = variants ? undefined : (own ?? boughtId(doc) ?? variantIn(href))
  const system = shopSystemOf(doc, href)
  return {
    ...product,
    ...(variants && { variants: { confidence: "medium", source: "shop-data", ...variants } }),
    ...(shopId && { shopId }),
    ...(system && { system })
  }
}
