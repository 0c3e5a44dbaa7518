import type { Hit } from "~search/hit"
import { answerOmnibox, type Suggested } from "~platform/omnibox"
import type { SelectionEntry } from "~platform/menus"
import { browser } from "~platform/browser"
import { openExtensionPage } from "~platform/tabs"
import { database } from "~store/database"
import { isLocked } from "../lock/lock-state"
import { searchPlainly } from "../look-up"
import { findTitles } from "./find-titles"

/** Lines under the address bar; browsers show no more. */
const most = 8

/** Longest words that are looked up. */
const longest = 200

/** Where each kind of record stands in the workspace. */
const roomOf = {
  contact: "customers",
  note: "customers",
  order: "orders",
  product: "products",
  snippet: "replies",
  link: "links"
} as const satisfies Record<Hit["kind"], string>

const kinds: readonly string[] = Object.keys(roomOf)

/** After the title, in what stands in the address bar: which record it is. */
const MARK = / · ([a-z]+) (\S+)$/u

/** The keyword "rg" in the address bar: titles while one types, Enter opens the record. */
export const lookUpInOmnibox = (): void =>
  answerOmnibox({
    hint: browser.i18n.getMessage("omnibox_hint"),
    suggest: async (typed) =>
      typed.trim() && !(await isLocked()) ? linesOf(await hitsOf(typed)) : [],
    choose: (content) => void choose(content)
  })

/** "Look up “…” in Regulars", on the words selected in any page. */
export const lookUpEntry: SelectionEntry = {
  id: "look-up",
  message: "look_up",
  onChosen: ({ text }) => void openSearch(text)
}

/** By the rows themselves where nothing is stored: a new version, say, that no page was opened of yet. */
const hitsOf = async (typed: string): Promise<Hit[]> => {
  const text = typed.slice(0, longest)
  return (await findTitles(text, { limit: most })) ?? (await searchPlainly(text, most)).hits
}

const linesOf = async (hits: readonly Hit[]): Promise<Suggested[]> => {
  const titles = await Promise.all(hits.map(titleOf))
  return hits.flatMap(({ kind, id }, at) => {
    const title = titles[at]
    return title ? [{ text: title, content: `${title} · ${kind} ${id}` }] : []
  })
}

/** What it is called; "" for what is gone. */
const titleOf = async ({ kind, id }: Hit): Promise<string> => {
  if (kind === "contact") return (await database.contacts.get(id))?.name ?? ""
  if (kind === "order") return (await database.orders.get(id))?.number ?? ""
  if (kind === "product") return (await database.products.get(id))?.title ?? ""
  if (kind === "snippet") return (await database.snippets.get(id))?.title ?? ""
  return kind === "link" ? ((await database.shareLinks.get(id))?.title ?? "") : ""
}

const choose = async (content: string): Promise<void> => {
  if (await isLocked()) return openExtensionPage("tabs/workspace.html")
  const [, kind = "", id = ""] = MARK.exec(content) ?? []
  if (kinds.includes(kind)) return openRecord(kind as Hit["kind"], id)
  const [best] = await hitsOf(content)
  await (best ? openRecord(best.kind, best.id) : openSearch(content))
}

const openRecord = (kind: Hit["kind"], id: string): Promise<void> =>
  openExtensionPage(`tabs/workspace.html#${roomOf[kind]}/${encodeURIComponent(id)}`)

/** The workspace with its search open, and these words in it. */
const openSearch = async (words: string): Promise<void> => {
  const find = `?find=${encodeURIComponent(words.trim().slice(0, longest))}`
  await openExtensionPage(`tabs/workspace.html${(await isLocked()) ? "" : find}`)
}
