import type { Proposal } from "~bridge/teach-protocol"
import type { SiteAdapter } from "~sites/adapter"
import { compareAddresses } from "~sites/taught/address"
import { adapterOf, kindOf } from "~sites/taught/draft"
import { sourceOf, type Taught } from "~sites/taught/source"
import type { Looked } from "./teach-site"

/** What was pointed at so far, in one tab. */
export interface TeachDraft {
  siteName: string
  kind: "chat" | "order"
  /** The page on which the name was pointed at. */
  url: string
  pointed: Partial<Record<Taught, readonly Proposal[]>>
  /** What the same rules read in the next chat; null before it was looked at. */
  next: (Looked & { url: string }) | null
  /** Which way is preferred, by its selector, where the seller chose one. */
  chosen: Partial<Record<Taught, string>>
}

/** One way to find something, and how it did in the next chat. `reads` of a box is empty. */
export interface Way {
  selector: string
  said: string
  here: string
  next: string
  verdict: "unseen" | "differs" | "same" | "gone" | "found"
}

const verdictOf = (what: Taught, here: string, next: string | boolean | undefined) => {
  if (next === undefined) return "unseen"
  if (next === false || next === "") return "gone"
  if (what === "composer") return "found"
  return next === here ? "same" : "differs"
}

/** All ways to one thing, as they were proposed. */
export const waysTo = (draft: TeachDraft, what: Taught): Way[] =>
  (draft.pointed[what] ?? []).map(({ selector, said, reads }, index) => {
    const next = draft.next?.[what][index]
    return {
      selector,
      said,
      here: reads,
      next: typeof next === "string" ? next : "",
      verdict: verdictOf(what, reads, next)
    }
  })

const good = (it: Way): boolean => it.verdict === "differs" || it.verdict === "found"

/** The one that counts first: the seller's choice, else the first that did well. */
export const preferred = (draft: TeachDraft, what: Taught): Way | undefined => {
  const ways = waysTo(draft, what)
  return ways.find((it) => it.selector === draft.chosen[what]) ?? ways.find(good) ?? ways[0]
}

/** What is kept: the preferred first, then those that read the same as it, here and there. */
export const keptWays = (draft: TeachDraft, what: Taught): Way[] => {
  const first = preferred(draft, what)
  if (!first) return []
  const alike = waysTo(draft, what).filter(
    (it) =>
      it !== first
      && it.selector !== first.selector
      && it.here === first.here
      && it.next === first.next
  )
  return [first, ...alike.filter((it) => draft.next === null || good(it))]
}

export type TeachWarning =
  | "not-compared"
  | "name-same"
  | "name-gone"
  | "composer-gone"
  | "address-same"
  | "address-short"
  | "address-many"
  | "elsewhere"
  | "order-by-name"

/** What is being taught, as far as it shows by now. */
const kindNow = ({ pointed }: TeachDraft) =>
  kindOf({ composer: pointed.composer ?? [], order: pointed.order ?? [] })

/** What the seller should know before it is kept. The first of the list may forbid it. */
export const warningsOf = (draft: TeachDraft): TeachWarning[] => {
  if (!draft.pointed.name) return []
  if (!draft.next) return ["not-compared"]
  const address = compareAddresses(draft.url, draft.next.url)
  if (address.says === "elsewhere") return ["elsewhere"]
  const name = preferred(draft, "name")?.verdict
  const found: TeachWarning[] = []
  if (name === "same") found.push("name-same")
  else if (name === "gone") found.push("name-gone")
  else if (kindNow(draft) === "order") found.push("order-by-name")
  else if (address.says !== "id") found.push(`address-${address.says}`)
  if (draft.pointed.composer && preferred(draft, "composer")?.verdict === "gone")
    found.push("composer-gone")
  return found
}

/** One name for all, or none: such a rule would lay one customer's card over another's chat. */
const forbids: readonly TeachWarning[] = ["name-same", "name-gone", "elsewhere"]

export const mayKeep = (draft: TeachDraft): boolean =>
  draft.pointed.name !== undefined && !warningsOf(draft).some((it) => forbids.includes(it))

export const knownByAddress = (draft: TeachDraft): boolean =>
  draft.next !== null
  && kindNow(draft) === "chat"
  && compareAddresses(draft.url, draft.next.url).says === "id"

/** The rules that follow. Only for a draft that may be kept. */
export const rulesOf = (draft: TeachDraft): SiteAdapter => {
  const sources = (what: Taught) =>
    keptWays(draft, what).map(({ selector, said }) => sourceOf(what, selector, said))
  return adapterOf({
    siteName: draft.siteName.trim().slice(0, 80) || new URL(draft.url).hostname,
    name: sources("name"),
    composer: keptWays(draft, "composer").map((it) => it.selector),
    order: sources("order"),
    url: draft.url,
    nextUrl: draft.next?.url ?? null,
    today: new Date().toISOString().slice(0, 10)
  })
}
