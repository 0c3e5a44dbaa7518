import { guessSeparator, readDelimited } from "~formats/delimited"
import { guessMapping, recogniseTable } from "~formats/products"
import type { ReadProduct } from "~formats/products/read-product"
import { readProducts } from "~formats/products/read-products"

/** The products of a file's text, its columns as they are guessed. @param currency ISO 4217. */
export const productsOf = async (text: string, currency: string): Promise<ReadProduct[]> => {
  const table = await readDelimited(text, guessSeparator(text))
  if (!table?.ok) throw new Error("not read")
  const known = recogniseTable(table.value)
  const mapping = guessMapping(known.header, known.format)
  return readProducts(known, mapping, { currency, priceIs: "price" })
}
