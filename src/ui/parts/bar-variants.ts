import type { Label } from "~model/label"
import { fold, type Folded } from "./bar-filter"

/** A variant of a product. */
export interface VariantFound {
  label: Label
  variant: Label["variants"][number]
}

/**
 * The variants that a query names beside their product: "apples red". Some word must be the
 * product's and some the variant's alone: a product that holds every word is found by itself.
 */
export const findVariants = (
  folded: readonly Folded[],
  query: string,
  most: number
): VariantFound[] => {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const found: VariantFound[] = []
  if (words.length < 2) return found
  for (const { label, all, variants, inside } of folded) {
    if (!inside) continue
    const rest = words.filter((word) => !all.includes(word))
    if (rest.length === 0 || rest.length === words.length) continue
    if (!rest.every((word) => inside.includes(word))) continue
    variants.forEach((name, at) => {
      const variant = label.variants[at]
      if (variant && rest.every((word) => name.includes(word))) found.push({ label, variant })
    })
    if (found.length >= most) break
  }
  return found.slice(0, most)
}
