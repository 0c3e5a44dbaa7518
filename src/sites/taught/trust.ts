import type { IdentitySource, SiteAdapter, SurfaceRule, TextSource } from "../adapter"

import type { Fault } from "./check"
import { pagesAt, placeOf, wayTo, wordsOfPath } from "./place"

/** Says the same on every page, or nothing that is shown: `html`, `:root`, `meta[name=author]`. */
const OF_THE_PAGE =
  /(?:^|[\s>+,(])(?:html|head|body|meta|title|base|link|script|style|noscript|template)(?![\w-])[^\s>+]*$|:root[^\s>+]*$/iu
/** Attributes that say what an element is, not whose it is. */
const OF_NOBODY = /^(?:lang|dir|class|style|role|type|charset|http-equiv|rel|tabindex|hidden)$/iu

const alternatives = (selector: string): string[] =>
  selector.split(/,(?![^[(]*[\])])/u).map((it) => it.trim())

/** What in a source is the same in every chat; null where nothing plainly is. */
const constantIn = (it: TextSource): string | null => {
  if (it.from !== "text" && it.from !== "attribute") return it.from
  const selector = it.selector ?? ""
  if (alternatives(selector).some((one) => OF_THE_PAGE.test(one))) return selector
  return it.attribute && OF_NOBODY.test(it.attribute) ? it.attribute : null
}

const isTrusted = ({ quality }: IdentitySource): boolean =>
  quality === "stable" || quality === "alias"

const fault = (at: string, why: Fault["why"], detail: string): Fault => ({
  at,
  why,
  detail: detail.slice(0, 120)
})

/** A name that is for good: as teaching itself makes it, for a chat, beside a name to confirm it. */
const mayTrust = (it: IdentitySource, rule: SurfaceRule, origin: string): boolean =>
  rule.kind === "chat"
  && placeOf(it, origin) !== null
  && (rule.confirm ?? []).length > 0
  && (rule.confirm ?? []).every((one) => constantIn(one) === null)

/** The sources of one surface that are believed more than they may be. */
const ofSurface = (rule: SurfaceRule, at: string, origin: string): Fault[] => {
  const lists: [string, readonly IdentitySource[], boolean][] = [
    [`${at}.id.sources`, rule.id.sources, true],
    [`${at}.id.also`, rule.id.also ?? [], false],
    [`${at}.list.sources`, rule.list?.sources ?? [], false]
  ]
  return lists.flatMap(([place, sources, first]) =>
    sources.flatMap((it, index) => {
      const here = `${place}.${index}`
      if (isTrusted(it))
        return first && mayTrust(it, rule, origin)
          ? []
          : [fault(`${here}.quality`, "trust", it.quality)]
      const constant = constantIn(it)
      return constant === null ? [] : [fault(here, "constant", constant)]
    })
  )
}

/** The page whose fragment is read: origin and path, from the way to a person. */
const pageOf = (address: string): string => address.split(/[?#]/u, 1)[0] ?? ""

/** Whether `open` leads to the very address that the id is read from. */
const leadsBack = ({ open, surfaces }: SiteAdapter, origin: string): boolean => {
  if (open.by !== "address") return true
  if (open.kinds.some((it) => it !== "thread" && it !== "id")) return false
  return surfaces.some(({ id, url }) =>
    id.sources.filter(isTrusted).some((it) => {
      const place = placeOf(it, origin)
      if (!place) return false
      if (place.in !== "hash") return open.address === wayTo(place, "")
      const page = pageOf(open.address)
      const rest = open.address.split("{id}")[1] ?? ""
      return (
        url === pagesAt(page)
        && page.startsWith(`${origin}/`)
        && wordsOfPath.test(rest)
        && rest.startsWith(place.after)
        && (place.after !== "" || rest === "")
        && open.address === wayTo(place, page, rest)
      )
    })
  )
}

/**
 * Whether the rules of a file lay one customer's card over another's chat, or use an id for anything
 * but to go where it came from. A file is believed no more than what the seller taught here.
 */
export const trustFaults = (adapter: SiteAdapter, origin: string): Fault[] => {
  const { surfaces, open } = adapter
  const faults = surfaces.flatMap((rule, index) => ofSurface(rule, `surfaces.${index}`, origin))
  const trusted = surfaces.flatMap((it) => it.id.sources.filter(isTrusted))
  // Ids of two places would be taken for each other.
  if (new Set(trusted.map((it) => it.pattern)).size > 1)
    faults.push(fault("surfaces", "trust", trusted[1]?.quality ?? ""))
  if (!leadsBack(adapter, origin))
    faults.push(fault("open.address", "leads-elsewhere", open.by === "address" ? open.address : ""))
  return faults
}
