import { readShopId } from "./id-of"

/** Fields by which a form or its button says what it puts into the cart. */
const FIELDS = [
  'form [name="add-to-cart"]',
  'form[action*="/cart/add"] [name="id"]',
  "form[data-product_id]"
]

const valueOf = (el: Element): string | undefined =>
  readShopId(
    el.matches("form")
      ? el.getAttribute("data-product_id")
      : // A list of choices bears no value of its own.
        el.matches("select")
        ? null
        : el.getAttribute("value")
  )

/** What the page's form puts into the cart, where all its forms say the same. */
export const boughtId = (doc: Document): string | undefined => {
  const found = [...doc.querySelectorAll(FIELDS.join(", "))].slice(0, 50).map(valueOf)
  const ids = new Set(found.filter((it) => it !== undefined))
  return ids.size === 1 ? [...ids][0] : undefined
}
