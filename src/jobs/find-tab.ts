import { isConversation, type Reading } from "~model/sighting"
import { type OpenTab, openTabs } from "~platform/tabs"
import type { SiteAdapter } from "~sites/adapter"
import { fits, taken, withoutSecrets } from "~sites/reading/source"
import { isTaughtAt } from "~sites/taught/check"
import { isTaughtId } from "~sites/taught/origin"
import type { ChatWay } from "./chat-way"
import { pageAddress } from "./page-address"
import { tabStates } from "./tab-state"
import { adaptersFor, isSelfHosted, siteOf } from "~sites/index"

/**
 * The open tab in which a chat can be shown: of the same site and log-in, and not one that shows an
 * order or a shop of that site. The one looked at last first.
 */
export const findChatTab = async (way: ChatWay, but: number | null): Promise<OpenTab | null> => {
  const tabs = (await openTabs()).filter((it) => it.id !== but && mayHold(way, it.url))
  const states = await Promise.all(tabs.map((it) => tabStates.get(String(it.id))))
  const ranked = tabs.flatMap((tab, index) => {
    const rank = rankOf(way, tab.url, states[index]?.reading ?? null)
    return rank === null ? [] : [{ tab, rank }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.tab ?? null
}

const mayHold = ({ identity, adapter }: ChatWay, url: string): boolean => {
  const ofSite = isSelfHosted(adapter)
    ? identity.site === siteOf(adapter, url)
    : isTaughtAt(adapter, url) || adaptersFor(url).some((it) => it.id === adapter.id)
  const address = withoutSecrets(url)
  return ofSite && adapter.surfaces.some((it) => isConversation(it.kind) && fits(it.url, address))
}

/**
 * 0 the same log-in, 1 perhaps; null where it is another's, or no chat at all. No account is one of
 * its own: the first log-in bears none where the second says "2".
 */
const rankOf = (
  { identity, adapter }: ChatWay,
  url: string,
  reading: Reading | null
): number | null => {
  if (!reading?.seen) {
    const logIn = logInAt(adapter, url)
    if (logIn !== null && logIn !== identity.account) return null
    // Any page of a host may run the software: only one that was known by its signature will do.
    const known =
      reading && ["no-conversation-open", "no-identity", "disagreement"].includes(reading.why)
    return isSelfHosted(adapter) && !known ? null : 1
  }
  const { site, account, surface } = reading.sighting
  if (site !== identity.site || !isConversation(surface)) return null
  return account === identity.account ? 0 : null
}

/** The log-in that an address names, where the site's addresses always do; null where pages do. */
const logInAt = ({ account }: SiteAdapter, url: string): string | null => {
  if (account.length === 0 || account.some((it) => it.from !== "url" || it.steps)) return null
  const address = withoutSecrets(url)
  const named = account.map((it) => taken(it.pattern ?? "(?<id>.{1,200})", address))
  return named.find((it) => it !== undefined) ?? ""
}

/** An open tab that shows this page, whatever logs the seller in there. */
export const findPageTab = async (address: string): Promise<number | null> =>
  (await openTabs()).find((it) => pageAddress(it.url) === address)?.id ?? null

/**
 * The address for a tab that is open already: where the chats of a site differ behind the # alone,
 * the rest stays as it is, so that nothing is loaded anew and a second log-in stays that.
 */
export const inTab = (current: string, address: string): string => {
  const [from, to] = [new URL(current), new URL(address)]
  // Software on a server of one's own may stand in any folder; its address knows the root alone.
  const samePage = from.origin === to.origin && ["/", from.pathname].includes(to.pathname)
  if (!samePage || to.search || !to.hash) return address
  from.hash = to.hash
  return from.href
}

/** Where a site begins, for a site that is only to be searched; "" where nobody knows. */
export const homeOf = ({ identity, adapter }: ChatWay): string => {
  if (isSelfHosted(adapter)) return `${identity.site.slice(identity.site.indexOf("@") + 1)}/`
  const [example] = adapter.examples
  if (isTaughtId(adapter.id) && example) return new URL("/", example.url).href
  const plain = adapter.match.find((it) => !it.includes("://*"))
  return plain?.split("*", 1)[0] ?? ""
}
