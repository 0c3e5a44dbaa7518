import { attachesByItself, type KnownIdentity } from "~model/identity"
import { Time } from "~model/row"
import { sessionValue } from "~platform/session"
import type { SiteAdapter } from "~sites/adapter"
import { isTaughtAt } from "~sites/taught/check"
import { database } from "~store/database"
import * as v from "valibot"
import { rulesOfSite } from "./rule-of"
import { adaptersFor, hasChats, isSelfHosted, siteOf } from "~sites/index"

/** When a customer's chat was last on screen, since the browser was started. */
const chatSeen = sessionValue("chat-seen:", v.object({ at: Time }))

/** Remembers that a chat was on screen; only of those that belong to customers. */
export const noteChat = async (key: string): Promise<void> => {
  if (await database.identities.get(key)) await chatSeen.set(key, { at: Date.now() })
}

/** How to get to a customer's chat. `address`: "" where the site's own search has to find them. */
export interface ChatWay {
  identity: KnownIdentity
  adapter: SiteAdapter
  address: string
}

/**
 * The way to a customer's chat: the one used last first.
 * @returns `no-chat` where no site with chats knows them, `no-way` where none can be opened.
 */
export const chatWayTo = async (
  contactId: string
): Promise<ChatWay | { why: "no-chat" | "no-way"; siteName: string }> => {
  const identities = await database.identities.where("contactId").equals(contactId).toArray()
  const known = await Promise.all(
    identities.map(async (identity) => ({ identity, adapter: await rulesOfSite(identity.site) }))
  )
  const chats = known.flatMap(({ identity, adapter }) =>
    adapter && hasChats(adapter) ? [{ identity, adapter }] : []
  )
  const dated = await Promise.all(
    chats.map(async (it) => ({ ...it, at: (await chatSeen.get(it.identity.key))?.at ?? 0 }))
  )
  const latest = dated.toSorted(
    (a, b) => b.at - a.at || b.identity.createdAt - a.identity.createdAt
  )
  for (const { identity, adapter } of latest) {
    const address = chatAddress(adapter, identity)
    if (address !== null) return { identity, adapter, address }
  }
  const [first] = latest
  return first ? { why: "no-way", siteName: first.adapter.name } : { why: "no-chat", siteName: "" }
}

/** "" for the site's search, null for no way. */
const chatAddress = (adapter: SiteAdapter, identity: KnownIdentity): string | null => {
  const { open } = adapter
  if (open.by === "none") return null
  if (open.by === "search") return ""
  // An id that lasts as long as a session names somebody else in the next one.
  if (!open.kinds.includes(identity.kind) || !attachesByItself(identity)) return null
  return fillAddress(open.address, adapter, identity)
}

/** Left as they are: chats' addresses bear `@`, `:`, `,` and `!`, and mean nothing by them. */
const encode = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%(?:40|3A|2C)/gu, decodeURIComponent)
    .replace(/['()*]/gu, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)

const wholeText = (value: string): boolean =>
  value !== "" && value !== "." && value !== ".." && !/\p{Cs}/u.test(value)

/**
 * An address with the identity's own parts in it. Null where a part is missing, or where it would
 * lead anywhere but to the site itself.
 */
export const fillAddress = (
  template: string,
  adapter: SiteAdapter,
  { site, account, value }: Pick<KnownIdentity, "site" | "account" | "value">
): string | null => {
  const origin = site.includes("@") ? site.slice(site.indexOf("@") + 1) : ""
  const parts: Record<string, string> = { id: value, account }
  let missing = false
  const address = template.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    if (name === "origin") return origin
    const part = parts[name] ?? ""
    missing ||= !wholeText(part)
    return missing ? "" : encode(part)
  })
  if (missing || !URL.canParse(address)) return null
  const { href, protocol } = new URL(address)
  if (!/^https?:$/u.test(protocol)) return null
  const stays = isSelfHosted(adapter)
    ? siteOf(adapter, href) === site
    : isTaughtAt(adapter, href) || adaptersFor(href).some((it) => it.id === adapter.id)
  return stays ? href : null
}
