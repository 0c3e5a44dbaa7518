import type { Brake } from "~model/brake"
import type { Contact } from "~model/contact"
import type { Item } from "~model/item"
import type { Money } from "~model/money"
import type { Answers } from "~model/question"
import { type ReadyPart, textOfParts } from "~model/ready-part"
import type { Locale, Settings } from "~model/settings"
import type { Sighting } from "~model/sighting"
import { splitText } from "~model/split-text"
import type { Write } from "~store/write"
import type { Rendered } from "~templates/rendered"
import { type Addressee, addresseeOf } from "./addressee"
import { brakeKey } from "./brakes"
import { composeOrder } from "./compose-order"
import { composeKeptLink } from "./compose-kept-link"
import { composeLink, composeProduct, composeShareText } from "./compose-product"
import { composeReply } from "./compose-reply"
import type { Target } from "./ensure-contact"
import type { LinkDraft } from "./make-share-link"
import { messageLimitOf } from "./message-limit"
import { readSettings } from "./settings"
import { textLocale } from "./ui-language"

/** What is to be inserted, with what is to be remembered once it was. */
export interface Made {
  /** At least one. */
  parts: ReadyPart[]
  /** Name of the product, reply or order, for the timeline. */
  name: string
  /** As the text says it; null where it says none. */
  price: Money | null
  variant: string
  /** The links that stand in it, to be kept once it was given. */
  links: readonly LinkDraft[]
  /** BCP 47 of what is said. */
  language: string
  brakes: Brake[]
}

/** A text ready to be inserted, part by part; `text` is all of it, to be copied. */
export type Ready = {
  ok: true
  item: Item
  contact: Contact | null
  newcomer: Write[]
  text: string
} & Made

/**
 * - `ask`: the template has questions that are not answered;
 * - `brake`: something speaks against it, and `key`, given as `passed`, passes just that.
 */
export type NotComposed =
  | { ok: false; why: "gone" | "no-price" | "no-link" | "ask-first" }
  | { ok: false; why: "brake"; brakes: Brake[]; key: string }
  | Extract<Rendered, { ok: false }>

export type Composed = Ready | NotComposed

/** What the seller said on the way to a text. */
export interface Said {
  answers?: Answers
  /** Key of the brakes that were read, and passed. */
  passed?: string
  /** Where it is said: a longer text than the site's messages hold is cut into parts. */
  on?: Pick<Sighting, "site" | "siteName" | "account"> | null
}

/** Makes the text of an item for a customer, in the customer's language. Writes nothing. */
export const composeText = async (
  item: Item,
  target: Target | null,
  said: Said = {}
): Promise<Composed> => {
  const [settings, to] = await Promise.all([readSettings(), addresseeOf(target, item.what)])
  if (!to) return { ok: false, why: "ask-first" }
  const locale = languageFor(to.contact, settings)
  const made = await makers[item.what](item, to, settings, locale, said)
  if ("ok" in made) return made
  const { brakes } = made
  if (brakes.length > 0 && said.passed !== brakeKey(brakes))
    return { ok: false, why: "brake", brakes, key: brakeKey(brakes) }
  const parts = cut(made.parts, said.on?.site)
  if (parts.length === 0) return { ok: false, why: "gone" }
  const { contact, newcomer } = to
  return { ok: true, item, contact, newcomer, ...made, parts, text: textOfParts(parts) }
}

/** A text longer than a message may be goes in several; links and pictures stay whole. */
const cut = (parts: readonly ReadyPart[], site: string | undefined): ReadyPart[] => {
  const limit = messageLimitOf(site) ?? Number.MAX_SAFE_INTEGER
  return parts.flatMap((part): ReadyPart[] =>
    part.kind === "text"
      ? splitText(part.text, limit).map((text) => ({ kind: "text", text }))
      : [part]
  )
}

/** Of the two that the settings' own templates are in. */
export const languageFor = (contact: Contact | null, settings: Settings): Locale => {
  if (!contact?.language) return textLocale(settings)
  return contact.language.startsWith("zh") ? "zh-CN" : "en"
}

/** @param locale Of the settings' own templates: the customer's, as far as there is one. */
export type Maker = (
  item: Item,
  to: Addressee,
  settings: Settings,
  locale: Locale,
  said: Said
) => Promise<Made | NotComposed>

const makers: Record<Item["what"], Maker> = {
  product: composeProduct,
  link: composeLink,
  "share-text": composeShareText,
  "kept-link": composeKeptLink,
  snippet: composeReply,
  order: composeOrder("confirmations"),
  whereabouts: composeOrder("whereabouts")
}
