import type { ShareText } from "./share-text"

/** One line in a list of finds. Plain words, ready to show: the bar's frame gets nothing more. */
export interface Label {
  what: "product" | "snippet" | "contact"
  id: string
  title: string
  /** Price, shortcut or tags; "" for none. */
  hint: string
  /** Stock of a product, as last seen. */
  stock: "in-stock" | "out-of-stock" | "preorder" | "unknown"
  /** When price and stock were last seen; null where never. */
  seenAt: number | null
  /** More that it is found by: SKU, tags, shortcut. Never a note. */
  words: string
  /**
   * How the Chinese of the title is said, character by character: "chong/zhong qing"; "" where there
   * is none.
   */
  spoken: string
  /** Variants of a product: id, name and their own price; "" where it is the product's. */
  variants: { id: string; name: string; hint: string }[]
  /** Words that open a product in an app. */
  shareTexts: { id: string; kind: ShareText["kind"]; expiresAt: number | null }[]
  /** Greater comes first: how often and how lately it was used. */
  weight: number
  /** A product with an address that a link can be made to. */
  linked: boolean
  /** A product without a selling price: shown, never inserted. */
  blocked: boolean
}
