import type { ProductDraft, ReadProduct } from "~formats/products/read-product"
import { fold } from "~model/fold"
import type { Product } from "~model/product"
import { cleanUrl } from "~model/product-url"
import { sameShop } from "~model/same-shop"
import { type Beside, bySku, mostOfOneSku } from "./import-sku"

/** By what a product of a file is one that is known. */
export type SameBy = "url" | "gtin" | "sku" | "title"

/** `row`: where in the file it was met first; 0 where it is from the database. */
interface Known {
  product: Product
  row: number
}

/** The known product that a row is, or null and which it is not, though they have its SKU. */
type Found = { known: Known; by: SameBy } | { known: null; beside: Beside | null }

/** Anything that may be told from its address, codes and name. */
type Marked = Pick<Product, "url" | "gtin" | "sku" | "title"> & {
  variants: readonly { sku: string }[]
}

/** The products there are, to be found by what tells them apart. */
export class KnownProducts {
  private readonly by = {
    url: new Map<string, Known>(),
    gtin: new Map<string, Known>(),
    title: new Map<string, Known>()
  }
  private readonly skus = new Map<string, Known[]>()
  private readonly shop: string
  private readonly shared: ReadonlySet<string>

  /** @param reads All rows of the file, which may say what shop it is of. */
  constructor(products: readonly Product[], reads: readonly ReadProduct[]) {
    this.shop = shopOf(reads)
    this.shared = sharedBy(reads)
    for (const product of products) this.take(product, 0)
  }

  /** Knows a product from now on; the first that has a mark keeps it, one of the file takes it over. */
  take(product: Product, row: number): void {
    for (const [by, mark] of this.marksOf(product)) {
      if (by === "sku") this.takeSku(mark, { product, row })
      else if (!this.by[by].has(mark) || row > 0) this.by[by].set(mark, { product, row })
    }
  }

  private takeSku(sku: string, known: Known): void {
    const mates = this.skus.get(sku) ?? []
    const at = mates.findIndex((it) => it.product.id === known.product.id)
    if (at >= 0) mates[at] = known
    else if (mates.length < mostOfOneSku) mates.push(known)
    this.skus.set(sku, mates)
  }

  /** By its address, else by its barcode, else by a SKU; by its name only where there is nothing else. */
  find(draft: ProductDraft): Found {
    const marks = this.marksOf(draft)
    const named = marks.every(([by]) => by === "title")
    let beside: Beside | null = null
    for (const [by, mark] of marks) {
      if (by === "sku") {
        const found = bySku(draft, this.skus.get(mark) ?? [], this.shop)
        if (found && "product" in found) return { known: found, by }
        beside ??= found
        continue
      }
      const known = by === "title" && !named ? undefined : this.by[by].get(mark)
      if (known && (by !== "title" || !this.hasMarks(known.product))) return { known, by }
    }
    return { known: null, beside }
  }

  private hasMarks(marked: Marked): boolean {
    return this.marksOf(marked).some(([by]) => by !== "title")
  }

  private marksOf(marked: Marked): [SameBy, string][] {
    return marksOf(marked).filter(([by, mark]) => by !== "url" || !this.shared.has(mark))
  }
}

/** An address in the one shop that all addresses of a file stand in; "" for none or several. */
const shopOf = (reads: readonly ReadProduct[]): string => {
  const urls = reads.flatMap((it) => (it.ok && it.draft.url ? [it.draft.url] : []))
  const [first = ""] = urls
  return urls.every((it) => sameShop(it, first)) ? first : ""
}

/** Addresses that a file gives to products with different SKUs, as that of a list of them all. */
const sharedBy = (reads: readonly ReadProduct[]): ReadonlySet<string> => {
  const skus = new Map<string, string>()
  const shared = new Set<string>()
  for (const read of reads) {
    if (!read.ok || !read.draft.url || !read.draft.sku) continue
    const [url, sku] = [addressOf(read.draft.url), fold(read.draft.sku)]
    if ((skus.get(url) ?? sku) !== sku) shared.add(url)
    skus.set(url, sku)
  }
  return shared
}

/** As a product is known by it; a shop's front page is no product's. */
const addressOf = (url: string): string => {
  const clean = cleanUrl(url) ?? url
  return /^https?:\/\/[^/]+\/$/.test(clean) ? "" : clean
}

const marksOf = ({ url, gtin, sku, title, variants }: Marked): [SameBy, string][] => {
  const marks: [SameBy, string][] = [
    ["url", addressOf(url)],
    ["gtin", gtin.padStart(gtin ? 14 : 0, "0")],
    ["sku", fold(sku)],
    ...variants.map((it): [SameBy, string] => ["sku", fold(it.sku)]),
    ["title", fold(title)]
  ]
  return marks.filter(([, mark]) => mark !== "")
}
