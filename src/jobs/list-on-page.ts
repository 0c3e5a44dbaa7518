import type { Contact } from "~model/contact"
import { attachesByItself, type Identity, identityKey } from "~model/identity"
import { shopOf } from "~model/order"
import type { SightedRow, Sighting } from "~model/sighting"
import { database } from "~store/database"
import { standingOf } from "./order-standing"
import { recogniseContact } from "./recognise-contact"
import { ruleOf } from "./rule-of"
import { fill, type OnPage, orderOnPage } from "./take-seen-order"

/**
 * Why a row cannot be taken from a list.
 * - `no-number`: it names no order; `twice`: another row has the same number;
 * - `nobody`: the list does not say whose it is;
 * - `ask`: only the seller can say whether it is the customer of that name, on a page of its own;
 *   so too where two rows have one name and nothing surer;
 * - `binned`: it was put into the bin.
 */
export type SkipReason = "no-number" | "twice" | "nobody" | "ask" | "binned"

/** What would become of a row of a list; `why` where it is skipped. */
export interface RowPlan {
  index: number
  /** Number of the order; "" for a customer. */
  number: string
  name: string
  total: string
  is: "new" | "changed" | "known" | "skipped"
  why: SkipReason | null
  /** Known by name alone: taken only where the seller ticks it. */
  guess: boolean
}

export interface ListPlan {
  of: "order" | "customer"
  shop: string
  rows: RowPlan[]
}

/**
 * One row as if it were a page of its own. Many lists show a name and nothing that lasts: then the
 * name is a guess, which the seller's tick confirms.
 */
export const rowSighting = (list: Sighting, row: SightedRow): Sighting => {
  const { items: _items, rows: _rows, also: _also, ...rest } = list
  const { site, account } = list
  const named: Identity | null = row.name
    ? { site, account, kind: "name", value: row.name, quality: "guess" }
    : null
  const identity = row.identity ?? named
  return { ...rest, identity, name: row.name, fields: row.fields, ambiguous: false }
}

/**
 * Names that are no more than guesses, of two rows or more: one person or several, the list does not
 * say. A row that is there twice (one number) counts once.
 * @returns keys of identities.
 */
export const namesakesIn = (list: Sighting): ReadonlySet<string> => {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const row of list.rows ?? []) {
    const { identity } = rowSighting(list, row)
    if (!identity || attachesByItself(identity)) continue
    const key = identityKey(identity)
    const number = row.fields["order"] ?? ""
    if (first.has(key) && (!number || first.get(key) !== number)) shared.add(key)
    first.set(key, number)
  }
  return shared
}

/** What may be taken from a page that lists orders or customers; null for any other page. */
export const planList = async (sighting: Sighting, url: string): Promise<ListPlan | null> => {
  const rows = sighting.rows ?? []
  if (rows.length === 0) return null
  const of = (await ruleOf(sighting, url))?.list?.of ?? "order"
  const seen = new Set<string>()
  const namesakes = namesakesIn(sighting)
  const plans: RowPlan[] = []
  for (const [index, row] of rows.entries()) {
    const one = rowSighting(sighting, row)
    const page = of === "order" ? await orderOnPage(one, url) : null
    const base = {
      index,
      number: page?.seen.number ?? "",
      name: row.name || row.identity?.value || "",
      total: page?.seen.totalSaid ?? ""
    }
    const key = page?.seen.number ?? (one.identity ? identityKey(one.identity) : "")
    const twice = key !== "" && seen.has(key)
    seen.add(key)
    const alone = of === "order" ? await judgeOrder(page) : await judgeCustomer(one)
    const shared = one.identity !== null && namesakes.has(identityKey(one.identity))
    const judged =
      shared && (alone.is === "new" || of === "customer")
        ? skipped("ask")
        : twice
          ? skipped("twice")
          : alone
    // What is in the list already belongs to somebody: there is nothing to guess.
    const guess = judged.is === "new" && one.identity !== null && !attachesByItself(one.identity)
    plans.push({ ...base, ...judged, guess })
  }
  return { of, shop: shopOf(sighting), rows: plans }
}

type Judged = Pick<RowPlan, "is" | "why">
const skipped = (why: SkipReason): Judged => ({ is: "skipped", why })

const judgeOrder = async (page: OnPage | null): Promise<Judged> => {
  if (!page) return skipped("no-number")
  // A list's address is no order's.
  const standing = await standingOf(database, page.seen, page.shop, "")
  if (standing.is === "binned") return skipped("binned")
  if (standing.is !== "new") return { is: standing.is, why: null }
  const recognised = await recogniseContact(page.sighting)
  if (recognised.who === "nobody" || recognised.who === "ask") return skipped(recognised.who)
  return { is: "new", why: null }
}

const judgeCustomer = async (one: Sighting): Promise<Judged> => {
  const recognised = await recogniseContact(one)
  if (recognised.who === "nobody" || recognised.who === "ask") return skipped(recognised.who)
  if (recognised.who === "new") return { is: "new", why: null }
  return { is: says(recognised.contact, one) ? "changed" : "known", why: null }
}

/** The row knows what the card does not. */
const says = (contact: Contact, one: Sighting): boolean => fill(contact, one).length > 0
