import { type Account, accountId } from "~model/account"
import type { OpenTab } from "~platform/tabs"
import { adapterOf } from "./rule-of"
import { adaptersFor, hasChats, isSelfHosted } from "~sites/index"
import type { TabUnread } from "./tab-state"

/** One of the seller's own log-ins, and what waits there. */
export interface BoardRow {
  /** The account's id; of a tab that no account is known for, the tab's. */
  key: string
  /** null where no log-in is known, only the tab. */
  account: Account | null
  siteName: string
  /** For people; "" where it is not known. */
  name: string
  /** Where it is open; null where it is not. */
  tab: { id: number; title: string } | null
  unread: number
  /** Since when the oldest waits, at least; null where nothing does. */
  since: number | null
  /** Where it can be opened; "" where nobody knows, and outside the browser. */
  home: string
}

/** What is known of the open tabs. */
export interface BoardTabs {
  tabs: readonly OpenTab[]
  /** By the tab's id, as text. */
  unread: ReadonlyMap<string, TabUnread>
  accounts: ReadonlyMap<string, { site: string; account: string }>
}

/** The first address of a site; "" for one that may be anywhere. */
export const homeOf = (site: string): string => {
  const own = /^[^@]+@(https:\/\/.+)$/u.exec(site)?.[1]
  const [pattern = ""] = adapterOf(site)?.match ?? []
  const known = pattern.replace(/^\*:/u, "https:").replace(/\*.*$/u, "")
  return own ?? (/^https:\/\/[^/*]+\//u.test(known) ? known : "")
}

const nameOf = ({ label, account }: Account): string => label || account

/** Every account, those where somebody waits longest first, then those open, then the others. */
export const boardOf = (
  accounts: readonly Account[],
  { tabs, unread, accounts: logIns }: BoardTabs
): BoardRow[] => {
  const byId = new Map(accounts.map((it) => [it.id, it]))
  const open = new Set<string>()
  const rows: BoardRow[] = []
  for (const tab of tabs) {
    const waiting = unread.get(String(tab.id))
    const adapter = adaptersFor(tab.url).find((it) => hasChats(it) && !isSelfHosted(it))
    const logIn = logIns.get(String(tab.id))
    const site = logIn?.site.split("@", 1)[0]
    // A tab that went to another site has another log-in.
    const mine = logIn && (!adapter || adapter.id === site) ? logIn : null
    if (!mine && !waiting && !adapter) continue
    const ofSite = accounts.filter((it) => !it.byHand && it.site === adapter?.id)
    const only = ofSite.length === 1 ? ofSite[0] : undefined
    const account = (mine ? byId.get(accountId(mine.site, mine.account)) : only) ?? null
    if (account) open.add(account.id)
    rows.push({
      key: `${account?.id ?? ""} ${tab.id}`,
      account,
      siteName: account?.siteName ?? waiting?.siteName ?? adapter?.name ?? "",
      name: account ? nameOf(account) : (mine?.account ?? ""),
      tab: { id: tab.id, title: tab.title },
      unread: waiting?.count ?? 0,
      since: waiting && waiting.count > 0 ? (waiting.since ?? null) : null,
      home: ""
    })
  }
  for (const account of accounts)
    if (!open.has(account.id))
      rows.push({
        key: account.id,
        account,
        siteName: account.siteName,
        name: nameOf(account),
        tab: null,
        unread: account.unread,
        since: account.unread > 0 ? (account.lookedAt ?? account.seenAt) : null,
        home: account.byHand ? "" : homeOf(account.site)
      })
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.siteName.localeCompare(b.siteName))
}

/** By who waits longest; a wait of unknown length is as long as any. */
const rank = ({ unread, since, tab }: BoardRow): number =>
  unread > 0 ? (since ?? 0) : tab ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER
