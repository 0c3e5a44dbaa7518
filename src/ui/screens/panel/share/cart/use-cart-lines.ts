import { useState } from "react"
import { cartIdOf, type CartPick } from "~jobs/draft-cart"
import type { Product } from "~model/product"
import { newId } from "~model/row"
import { useProductsById } from "~ui/hooks/use-products-by-id"

/** A line as it is typed; a product without variants has none chosen. */
interface TypedLine {
  key: string
  productId: string
  variantId: string
  quantity: string
}

/** The same with its product as it is now. */
export interface Line extends CartPick {
  key: string
  typed: string
}

/** The first variant that is not in the cart yet, of those that can be had, and whose id is known. */
const nextVariant = (product: Product, taken: ReadonlySet<string>) => {
  const free = product.variants.filter((it) => !taken.has(it.id))
  const known = free.filter((it) => cartIdOf({ product, variant: it, quantity: 1 }))
  return known.find((it) => it.available !== false) ?? known[0] ?? free[0] ?? product.variants[0]
}

/** What goes into the cart, while it is put together. */
export const useCartLines = (start: Product | null) => {
  const lineOf = (product: Product, taken: ReadonlySet<string>): TypedLine => ({
    key: newId(),
    productId: product.id,
    variantId: nextVariant(product, taken)?.id ?? "",
    quantity: "1"
  })
  const [typed, setTyped] = useState<readonly TypedLine[]>(() =>
    start ? [lineOf(start, new Set())] : []
  )
  const products = useProductsById(typed.map((it) => it.productId))
  const lines = typed.flatMap((it): Line[] => {
    const product = products?.get(it.productId) ?? (start?.id === it.productId ? start : undefined)
    if (!product) return []
    const variant = product.variants.find(({ id }) => id === it.variantId) ?? product.variants[0]
    const quantity = /^\d{1,6}$/.test(it.quantity.trim()) ? Number(it.quantity) : Number.NaN
    return [{ key: it.key, typed: it.quantity, product, variant: variant ?? null, quantity }]
  })
  const change = (key: string, fields: Partial<TypedLine>) =>
    setTyped((before) => before.map((it) => (it.key === key ? { ...it, ...fields } : it)))
  return {
    lines,
    /** Its product has variants that are not in the cart yet; said of the last of its lines alone. */
    hasMore: ({ key, product }: Line): boolean => {
      const same = lines.filter((it) => it.product.id === product.id)
      return same.at(-1)?.key === key && same.length < product.variants.length
    },
    add: (product: Product) =>
      setTyped((before) => [...before, lineOf(product, new Set(before.map((it) => it.variantId)))]),
    choose: (key: string, variantId: string) => change(key, { variantId }),
    count: (key: string, quantity: string) => change(key, { quantity }),
    remove: (key: string) => setTyped((before) => before.filter((it) => it.key !== key))
  }
}
