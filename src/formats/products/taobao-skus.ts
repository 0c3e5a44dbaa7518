/** One sellable variant in a product's `skuProps`. */
export interface TaobaoSku {
  price: string
  quantity: string
  code: string
  /** Pairs of property and value: "1627207:28341". */
  pairs: string[]
}

const pair = /^-?\d+:-?\d+$/

/**
 * Reads `skuProps` as 淘宝助理 writes it: for each variant `price:quantity:code:property:value;` and
 * further `property:value;` behind it. The code may be empty, and may have colons of its own.
 */
export const readSkuProps = (text: string): TaobaoSku[] => {
  const skus: TaobaoSku[] = []
  for (const piece of text.split(";")) {
    const it = piece.trim()
    if (pair.test(it)) {
      skus.at(-1)?.pairs.push(it)
      continue
    }
    const found = /^([\d.]+):(\d+):(.*?):(-?\d+:-?\d+)$/s.exec(it)
    if (!found) continue
    const [, price = "", quantity = "", code = "", first = ""] = found
    skus.push({ price, quantity, code, pairs: [first] })
  }
  return skus
}

/** Reads `propAlias`, the seller's own names of values: `20509:28314:S码;1627207:28341:酒红`. */
export const readPropAlias = (text: string): Map<string, string> =>
  new Map(
    text.split(";").flatMap((piece) => {
      const [, key = "", name = ""] = /^\s*(-?\d+:-?\d+):(.+)$/s.exec(piece.trim()) ?? []
      return key ? [[key, name] as const] : []
    })
  )
