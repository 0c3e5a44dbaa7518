import { withCode } from "~channels/code"
import type { Contact } from "~model/contact"
import type { Product } from "~model/product"
import { withoutCode } from "~model/share-code"
import { blankLink } from "~model/share-link"
import type { LinkDraft } from "./make-share-link"

/** The product's own address with nothing but the customer's code in it; null without an address. */
export const productLink = (product: Product, contact: Contact | null): LinkDraft | null => {
  if (!product.url) return null
  const code = contact?.code ?? ""
  // One kept by a customer's link is for everybody all the same.
  const page = withoutCode(product.url)
  const href = code ? withCode(page, code) : page
  return {
    ...blankLink,
    title: product.title,
    target: href,
    href,
    channel: "chat",
    code,
    productId: product.id,
    contactId: contact?.id ?? null
  }
}

/** Without a customer's code it is just the product's address: no link that could come home. */
export const coded = (link: LinkDraft | null): LinkDraft[] => (link?.code ? [link] : [])
