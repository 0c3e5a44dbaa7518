import type { VariantDraft } from "~formats/products/read-product"
import { fold } from "~model/fold"
import type { Variant } from "~model/product"
import { newId } from "~model/row"

/** A product's variants after a file, and how much of them it spoke of. */
interface Merged {
  variants: Variant[]
  /** It named all that were known, or began with the first: its amounts are the product's as well. */
  speaksForWhole: boolean
  /** Some that were known it did not name. */
  part: boolean
}

/**
 * A variant that is known keeps its place, its id, which replies and the bar hold, and what the file
 * leaves open; new ones come last. Those that the file does not name stay: it may be a part. Each is
 * one of the file's at most, by the shop's id, then its SKU, then its name.
 */
export const withVariants = (
  known: readonly Variant[],
  drafts: readonly VariantDraft[]
): Merged => {
  const left = new Set(known)
  const take = (fits: (it: Variant) => boolean) => {
    const found = [...left].find(fits)
    if (found) left.delete(found)
    return found
  }
  const byId = drafts.map(({ shopId }) => take((it) => !!it.shopId && it.shopId === shopId))
  const bySku = drafts.map(
    ({ sku }, at) => byId[at] ?? take((it) => it.sku !== "" && fold(it.sku) === fold(sku))
  )
  const olds = drafts.map((draft, at) => bySku[at] ?? take((it) => it.name === draft.name))
  const draftOf = new Map(olds.map((old, at) => [old, drafts[at]]))
  const kept = known.map((it) => renewed(it, draftOf.get(it)))
  const added = drafts
    .filter((_, at) => !olds[at])
    .map(({ shopId, ...it }) => ({ id: newId(), ...it, ...(shopId && { shopId }) }))
  return {
    variants: [...kept, ...added],
    speaksForWhole: left.size === 0 || olds[0] === known[0],
    part: left.size > 0
  }
}

const renewed = (before: Variant, draft: VariantDraft | undefined): Variant =>
  draft
    ? {
        ...before,
        name: draft.name,
        sku: draft.sku || before.sku,
        ...(draft.shopId && { shopId: draft.shopId }),
        price: draft.price ?? before.price,
        available: draft.available ?? before.available
      }
    : before
