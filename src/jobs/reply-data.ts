import { accountId } from "~model/account"
import type { Brake } from "~model/brake"
import { chooseBody } from "~model/choose-body"
import type { Contact } from "~model/contact"
import { priceOf } from "~model/product"
import type { Locale, Settings } from "~model/settings"
import type { Sighting } from "~model/sighting"
import { textOf } from "~model/snippet"
import { database } from "~store/database"
import { accountData, customerData, orderData, productData } from "~templates/data"
import type { Addressee } from "./addressee"
import { priceBrakes } from "./brakes"
import { lastGiven } from "./last-given"
import type { LinkDraft } from "./make-share-link"
import { productLink } from "./product-link"
import { standingOrder } from "./standing-order"

interface Place {
  settings: Settings
  /** BCP 47 of the reply. */
  language: string
  /** The reply's templates: only what they speak of is looked up. */
  words: string
  on: Pick<Sighting, "site" | "siteName" | "account"> | null
}

interface Known {
  data: Record<string, unknown>
  /** The link in it, where the words give it. */
  link: LinkDraft | null
  brakes: Brake[]
}

/**
 * What a reply may speak of: the customer, their order that has not come to its end, the product
 * they were given last, with its link, the seller's own log-in and the day.
 */
export const replyData = async (to: Addressee, place: Place): Promise<Known> => {
  const { contact } = to
  const { settings, language } = place
  const locale: Locale = language.toLowerCase().startsWith("zh") ? "zh-CN" : "en"
  const goods = contact ? await goodsOf(contact, place.words, locale) : nothing
  const order = contact && /\border\b/.test(place.words) ? await standingOrder(contact.id) : null
  const account = await accountOf(place.on)
  return {
    ...goods,
    data: {
      customer: customerData(to),
      ...goods.data,
      ...(order && { order: orderData(order, locale, settings.carriers) }),
      ...(account && { account }),
      date: Date.now()
    }
  }
}

const nothing: Known = { data: {}, link: null, brakes: [] }

/** The product that was given last; its price is one that the customer may have been told otherwise. */
const goodsOf = async (contact: Contact, words: string, locale: Locale): Promise<Known> => {
  if (!/\b(?:product|variant|price|link)\b/.test(words)) return nothing
  const given = await lastGiven(contact.id)
  if (!given) return nothing
  const { product, variant } = given
  const link = productLink(product, contact)
  const price = priceOf(product, variant)
  return {
    data: productData(product, variant, link?.href ?? "", locale),
    link: /\blink\b/.test(words) ? link : null,
    brakes:
      price && /\bprice\b/.test(words) ? await priceBrakes(product, variant, price, contact) : []
  }
}

const accountOf = async (on: Place["on"]) => {
  if (!on?.account) return null
  const kept = await database.accounts.get(accountId(on.site, on.account))
  return accountData(kept?.label || on.account, on.siteName)
}

/** Other replies' texts that a reply takes in, by their shortcut; none where it takes in none. */
export const partialsFor = async (
  words: string,
  language: string
): Promise<Record<string, string>> => {
  if (!/\{%-?\s*reply\b/.test(words)) return {}
  const replies = await database.snippets
    .filter((it) => it.deletedAt === null && it.shortcut !== "")
    .toArray()
  return Object.fromEntries(
    replies.map((it) => [it.shortcut, textOf(chooseBody(it.bodies, language))])
  )
}
