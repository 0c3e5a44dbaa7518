import { fold } from "~model/fold"
import type { OrderLine } from "~model/order"
import type { Product } from "~model/product"
import type { ReadItem } from "~parse/sheet/reading"

const longestTitle = 300

/** The product an item means: of that title, else the only one whose title holds it. */
export const productFor = (title: string, products: readonly Product[]): Product | null => {
  const wanted = fold(title)
  if (!wanted) return null
  const same = products.find((it) => fold(it.title) === wanted)
  if (same) return same
  const holding = products.filter((it) => fold(it.title).includes(wanted))
  return (holding.length === 1 && holding[0]) || null
}

/** Items as a sheet keeps them. @param only What the sheet sells, for lines that name nothing. */
export const keptItems = (
  items: readonly ReadItem[],
  only: string,
  products: readonly Product[]
): OrderLine[] =>
  items.slice(0, 50).map(({ title, quantity, unit }) => {
    const name = (title || only).slice(0, longestTitle)
    return {
      title: name,
      quantity: Math.round(quantity * 1000) / 1000,
      unit: unit.slice(0, 20),
      productId: productFor(name, products)?.id ?? null
    }
  })

/** Its price may depend on what the line does not say: size, colour. */
export const isUnresolved = (product: Product): boolean =>
  new Set(product.variants.map((it) => `${it.price?.minor} ${it.price?.currency}`)).size > 1
