import type { ProductDraft } from "~formats/products/read-product"
import { fold } from "~model/fold"
import type { Product } from "~model/product"
import { cleanUrl } from "~model/product-url"

/** By what a product of a file is one that is known. */
export type SameBy = "url" | "gtin" | "sku" | "title"

/** `row`: where in the file it was met first; 0 where it is from the database. */
interface Known {
  product: Product
  row: number
}

/** Anything that may be told from its address, codes and name. */
type Marked = Pick<Product, "url" | "gtin" | "sku" | "title"> & {
  variants: readonly { sku: string }[]
}

/** The products there are, to be found by what tells them apart. */
export class KnownProducts {
  private readonly by = {
    url: new Map<string, Known>(),
    gtin: new Map<string, Known>(),
    sku: new Map<string, Known>(),
    title: new Map<string, Known>()
  }

  constructor(products: readonly Product[]) {
    for (const product of products) this.take(product, 0)
  }

  /** Knows a product from now on; the first that has a mark keeps it, one of the file takes it over. */
  take(product: Product, row: number): void {
    for (const [by, mark] of marksOf(product)) {
      const before = this.by[by].get(mark)
      if (!before || row > 0) this.by[by].set(mark, { product, row })
    }
  }

  /** By its address, else by its barcode, else by a SKU; by its name only where there is nothing else. */
  find(draft: ProductDraft): (Known & { by: SameBy }) | null {
    const marks = marksOf(draft)
    const named = marks.every(([by]) => by === "title")
    for (const [by, mark] of marks) {
      const found = by === "title" && !named ? undefined : this.by[by].get(mark)
      if (found && (by !== "title" || !hasMarks(found.product))) return { ...found, by }
    }
    return null
  }
}

const hasMarks = (marked: Marked): boolean => marksOf(marked).some(([by]) => by !== "title")

const marksOf = ({ url, gtin, sku, title, variants }: Marked): [SameBy, string][] => {
  const marks: [SameBy, string][] = [
    ["url", cleanUrl(url) ?? url],
    ["gtin", gtin.padStart(gtin ? 14 : 0, "0")],
    ["sku", fold(sku)],
    ...variants.map((it): [SameBy, string] => ["sku", fold(it.sku)]),
    ["title", fold(title)]
  ]
  return marks.filter(([, mark]) => mark !== "")
}
