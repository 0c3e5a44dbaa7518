import type { Contact } from "~model/contact"
import type { Item } from "~model/item"
import type { Money } from "~model/money"
import type { Locale, Settings } from "~model/settings"
import { database } from "~store/database"
import { textOf } from "~model/snippet"
import type { Write } from "~store/write"
import { customerData, orderData } from "~templates/data"
import { render, type Rendered } from "~templates/render"
import { type Addressee, addresseeOf } from "./addressee"
import { composeLink, composeProduct } from "./compose-product"
import type { Target } from "./ensure-contact"
import type { LinkDraft } from "./make-share-link"
import { readSettings } from "./settings"
import { uiLocale } from "./ui-locale"

/** A text ready to be inserted, with what is to be remembered once it was. */
export interface Text {
  text: string
  /** Name of the product, reply or order, for the timeline. */
  name: string
  /** As the text says it; null where it says none. */
  price: Money | null
  variant: string
  /** The link that stands in the text, to be kept once it was given. */
  link: LinkDraft | null
}

export type Composed =
  | ({ ok: true; item: Item; contact: Contact | null; newcomer: Write[] } & Text)
  | { ok: false; why: "gone" | "no-price" | "no-link" | "ask-first" }
  | Extract<Rendered, { ok: false }>

export type NotComposed = Extract<Composed, { ok: false }>

/** Makes the text of an item for a customer, in the customer's language. Writes nothing. */
export const composeText = async (item: Item, target: Target | null): Promise<Composed> => {
  const [settings, to] = await Promise.all([readSettings(), addresseeOf(target, item.what)])
  if (!to) return { ok: false, why: "ask-first" }
  const locale = languageFor(to.contact, settings)
  const made = await makers[item.what](item, to, settings, locale)
  if ("ok" in made) return made
  return { ok: true, item, contact: to.contact, newcomer: to.newcomer, ...made }
}

const languageFor = (contact: Contact | null, settings: Settings): Locale => {
  if (!contact?.language) return uiLocale(settings)
  return contact.language.startsWith("zh") ? "zh-CN" : "en"
}

type Maker = (
  item: Item,
  to: Addressee,
  settings: Settings,
  locale: Locale
) => Promise<Text | NotComposed>

const gone: NotComposed = { ok: false, why: "gone" }
const plain = { price: null, variant: "", link: null }

const orderText =
  (template: "confirmations" | "whereabouts"): Maker =>
  async ({ id }, to, settings, locale) => {
    const order = await database.orders.get(id)
    if (!order || order.deletedAt !== null) return gone
    const data = { customer: customerData(to), order: orderData(order, locale, settings.carriers) }
    const rendered = render(settings[template][locale], data, locale)
    return rendered.ok ? { ...plain, text: rendered.text, name: order.number } : rendered
  }

const makers: Record<Item["what"], Maker> = {
  product: composeProduct,
  link: composeLink,
  snippet: async ({ id }, to, _settings, locale) => {
    const snippet = await database.snippets.get(id)
    if (!snippet || snippet.deletedAt !== null) return gone
    const data = { customer: customerData(to), date: Date.now() }
    const rendered = render(textOf(snippet.bodies[0]), data, locale)
    return rendered.ok ? { ...plain, text: rendered.text, name: snippet.title } : rendered
  },
  "share-text": async ({ id, variantId }) => {
    const product = await database.products.get(id)
    const given = product?.shareTexts.find((it) => it.id === variantId)
    if (!product || product.deletedAt !== null || !given) return gone
    return { ...plain, text: given.text, name: product.title }
  },
  order: orderText("confirmations"),
  whereabouts: orderText("whereabouts")
}
