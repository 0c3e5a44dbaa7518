import { newId } from "~model/row"
import type { Product } from "~model/product"
import type { ShareText } from "~model/share-text"
import { readShareText } from "~parse/share-text/read-share-text"
import { commit } from "~store/commit"
import { patch } from "~store/write"
import { type Outcome, outcome, Refused } from "./outcome"

/** The most that a product holds, and characters that one may have. */
const most = 50
const longest = 2000

/** A pasted share text as it is kept, or why it is none. */
export const shareTextOf = (
  pasted: string,
  now: number
): { ok: true; shareText: ShareText } | { ok: false; why: "no-share-text" | "too-long" } => {
  const text = pasted.trim()
  // One sign less and it opens nothing: a text is never cut.
  if (text.length > longest) return { ok: false, why: "too-long" }
  const read = readShareText(text, now)
  if (!read) return { ok: false, why: "no-share-text" }
  const { kind, expiresAt } = read
  return { ok: true, shareText: { id: newId(), kind, text, addedAt: now, expiresAt } }
}

/** Keeps a pasted share text with a product, newest first. The same one again is renewed. */
export const addShareText = (productId: string, pasted: string): Promise<Outcome> =>
  change(productId, (texts) => {
    const made = shareTextOf(pasted, Date.now())
    if (!made.ok) throw new Refused(made.why)
    const others = texts.filter((it) => it.text !== made.shareText.text)
    if (others.length >= most) throw new Refused("too-many")
    return [made.shareText, ...others]
  })

/** @param expiresAt When it stops opening, in ms; null where nobody knows. */
export const setShareTextExpiry = (
  productId: string,
  id: string,
  expiresAt: number | null
): Promise<Outcome> =>
  change(productId, (texts) => texts.map((it) => (it.id === id ? { ...it, expiresAt } : it)))

export const removeShareText = (productId: string, id: string): Promise<Outcome> =>
  change(productId, (texts) => texts.filter((it) => it.id !== id))

const change = (
  productId: string,
  next: (texts: readonly ShareText[]) => Product["shareTexts"]
): Promise<Outcome> =>
  outcome(() =>
    commit(async (db) => {
      const product = await db.products.get(productId)
      if (!product || product.deletedAt !== null) throw new Refused("gone")
      return {
        act: { kind: "product-edited", name: product.title },
        about: [productId],
        writes: [patch("products", productId, { shareTexts: next(product.shareTexts) })]
      }
    })
  )
