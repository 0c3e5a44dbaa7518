import type { Product } from "~model/product"
import { fold } from "~model/fold"

type Availability = Product["availability"]

const words: [Availability, RegExp][] = [
  [
    "preorder",
    /^(?:back ?-?order|on ?back ?order|pre-?order|presale|预售|預售|预定|预订|可订|可訂)/
  ],
  [
    "out-of-stock",
    /^(?:out ?of ?stock|outofstock|sold ?out|no|n|false|none|unavailable|archived|无货|無貨|缺货|缺貨|售罄|售完|没货|没有|否|下架|已下架|仓库中)/
  ],
  [
    "in-stock",
    /^(?:in ?stock|instock|yes|y|true|available|active|有货|有貨|现货|現貨|有|是|在售|出售中|上架|已上架|充足)/
  ]
]

/** Stock as files say it: pieces ("12"), a switch ("1", "yes", "有货"), or WooCommerce's words. */
export const readStock = (text: string): Availability => {
  const said = fold(text)
  if (/^-?\d+(?:\.0+)?$/.test(said)) return Number(said) > 0 ? "in-stock" : "out-of-stock"
  return words.find(([, pattern]) => pattern.test(said))?.[0] ?? "unknown"
}
