import type { Identity } from "~model/identity"
import type { NotSeen, Reading, SightedItem, SightedRow, Sighting } from "~model/sighting"

import type { IdentitySource, SiteAdapter, SurfaceRule } from "./adapter"
import { type Page, fits, has, readRanked, select, taken, withoutSecrets } from "./reading/source"

export { select } from "./reading/source"

/** Rows of a chat list that are compared for twins; lists on screen are far shorter. */
const MAX_ROWS = 200
/** Lines of an order; longer ones are cut. */
const MAX_ITEMS = 100

/** `identity.site`: self-hosted software is another site at every origin, and in every folder. */
export const siteOf = (adapter: SiteAdapter, url: string): string =>
  adapter.match.length > 0 || !URL.canParse(url)
    ? adapter.id
    : `${adapter.id}@${new URL(url).origin}${taken(adapter.base ?? "$^", url) ?? ""}`.slice(0, 200)

/** The selectors to watch on this address, ranked; none where the address alone tells. */
export const observedAt = (adapter: SiteAdapter, url: string): string[] => {
  const it = withoutSecrets(url)
  return [
    ...new Set(adapter.surfaces.flatMap((rule) => (fits(rule.url, it) ? (rule.observe ?? []) : [])))
  ]
}

/** The rule for what is open now (its `composer` says where to write), or why there is none. */
export const surfaceAt = (
  doc: Document,
  url: string,
  adapter: SiteAdapter
): SurfaceRule | NotSeen => {
  const address = withoutSecrets(url)
  // The address first: it costs nothing, and most software is not on most pages.
  const rules = adapter.surfaces.filter((it) => fits(it.url, address))
  if (rules.length === 0) return "no-surface"
  if (!adapter.signature.every((it) => has(doc, it))) return "wrong-signature"
  let why: NotSeen = "no-surface"
  for (const rule of rules) {
    if (rule.open && !has(doc, rule.open)) why = "no-conversation-open"
    else if ((rule.when ?? []).every((it) => has(doc, it))) return rule
  }
  return why
}

const sourceName = (it: IdentitySource): string =>
  [it.from, it.selector ?? it.key].filter(Boolean).join(" ").slice(0, 80)

const hasTwin = (page: Page, rule: SurfaceRule, value: string): boolean => {
  if (!rule.unique) return false
  let same = 0
  for (const row of select(page.doc, rule.unique.rows, MAX_ROWS))
    if (readRanked(page, rule.unique.name, row).said === value) same++
  return same > 1
}

type Ranked = SurfaceRule["name"]

const readFields = (page: Page, rules: Record<string, Ranked>, root?: ParentNode) => {
  const fields: Record<string, string> = {}
  for (const [key, sources] of Object.entries(rules)) {
    const { said } = readRanked(page, sources, root)
    if (said) fields[key] = said
  }
  return fields
}

const readItems = (page: Page, { items }: SurfaceRule): SightedItem[] => {
  if (!items) return []
  const { rows, ...rules } = items
  return select(page.doc, rows, MAX_ITEMS)
    .map((row) => ({
      title: "",
      quantity: "",
      total: "",
      sku: "",
      ...readFields(page, rules, row)
    }))
    .filter((it) => it.title)
}

const identityOf = (
  page: Page,
  sources: readonly IdentitySource[],
  whose: Pick<Identity, "site" | "account">,
  root?: ParentNode
) => {
  // A probe that is off is no rule that failed: it takes no rank.
  const asked = sources.filter((it) => !it.probe || globalThis.regularsProbes?.[it.probe])
  const { said: value, rank } = readRanked(page, asked, root)
  const source = asked[rank]
  const { site, account } = whose
  const identity: Identity | null = source
    ? { site, account, kind: source.kind, value, quality: source.quality }
    : null
  return { identity, source, rank }
}

/** What else they are called: one of a sort, and none that two rows of the list bear. */
const alsoOf = (page: Page, rule: SurfaceRule, identity: Identity): Identity[] => {
  const named: Identity[] = []
  for (const source of rule.id.also ?? []) {
    const { kind, quality } = source
    if ([identity, ...named].some((it) => it.kind === kind && it.quality === quality)) continue
    const { identity: other } = identityOf(page, [source], identity)
    if (other && !hasTwin(page, rule, other.value)) named.push(other)
  }
  return named
}

const readRows = (
  page: Page,
  { list }: SurfaceRule,
  whose: Pick<Identity, "site" | "account">
): SightedRow[] => {
  if (!list) return []
  return select(page.doc, list.rows, MAX_ROWS).map((row) => ({
    identity: identityOf(page, list.sources, whose, row).identity,
    name: readRanked(page, list.name, row).said,
    fields: readFields(page, list.fields, row)
  }))
}

const read = (at: Page, adapter: SiteAdapter): Reading => {
  const rule = surfaceAt(at.doc, at.url, adapter)
  if (typeof rule === "string") return { seen: false, why: rule }

  const site = siteOf(adapter, at.url)
  const account = readRanked(at, adapter.account).said.slice(0, 200)
  const page: Page = { ...at, account }
  const { identity, source, rank } = identityOf(page, rule.id.sources, { site, account })
  const value = identity?.value ?? ""
  if (!source && !rule.id.optional) return { seen: false, why: "no-identity" }
  const second = source ? readRanked(page, rule.agree ?? []).said : ""
  if (second && second !== value) return { seen: false, why: "disagreement" }

  const also = identity ? alsoOf(page, rule, identity) : []
  const items = readItems(page, rule)
  const rows = readRows(page, rule, { site, account })
  const sighting: Sighting = {
    site,
    siteName: adapter.name,
    account,
    surface: rule.kind,
    identity,
    ...(also.length > 0 && { also }),
    name: readRanked(page, rule.name).said,
    ambiguous: identity !== null && hasTwin(page, rule, value),
    fields: readFields(page, rule.fields),
    ...(items.length > 0 && { items }),
    ...(rows.length > 0 && { rows }),
    rule: source ? { source: sourceName(source), rank } : { source: "none", rank: 0 }
  }
  return {
    seen: true,
    sighting,
    ...(rule.confirm && { confirm: readRanked(page, rule.confirm).said })
  }
}

/**
 * Reads who is on screen by one site's rules. Only looks, and never throws: a page may be half
 * built, hidden, emptied or hostile, and all of that is an answer.
 */
export const readPage = (doc: Document, url: string, adapter: SiteAdapter): Reading => {
  try {
    return read({ doc, url }, adapter)
  } catch {
    return { seen: false, why: "no-identity" }
  }
}

/**
 * How many conversations wait on this page: 0 where its own place for it says nothing, null where
 * nobody knows of such a place.
 */
export const readUnread = (
  doc: Document,
  url: string,
  adapters: readonly SiteAdapter[]
): number | null => {
  const at = withoutSecrets(url)
  for (const { unread, signature, surfaces } of adapters)
    if (
      unread
      && signature.every((it) => has(doc, it))
      && surfaces.some((rule) => fits(rule.url, at))
    )
      return Number(/\d{1,5}/u.exec(readRanked({ doc, url }, unread).said)?.[0] ?? 0)
  return null
}

/** It is the page of that site, but for what is open on it. */
const near: readonly NotSeen[] = ["no-identity", "no-conversation-open"]

/** The first adapter that sees something, else the reason of one whose page it is at all. */
export const readFirst = (
  doc: Document,
  url: string,
  adapters: readonly SiteAdapter[]
): Reading => {
  let why: NotSeen = "no-adapter"
  for (const adapter of adapters) {
    const reading = readPage(doc, url, adapter)
    // Between two people: the next rule would see one of them.
    if (reading.seen || reading.why === "disagreement") return reading
    if (!near.includes(why)) why = reading.why
  }
  return { seen: false, why }
}
