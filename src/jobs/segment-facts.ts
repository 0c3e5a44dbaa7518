import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import type { Context } from "~parse/segment/context"
import type { Facts, Need } from "~parse/segment/facts"
import { database } from "~store/database"
import { inSlices } from "./in-slices"
import { listSites } from "./list-sites"
import { readSettings } from "./settings"
import { listTaught } from "./taught-sites"
import { usualCurrency } from "./ui-language"

/** What queries are understood by: the seller's fields and stages, their currency, the time. */
export const segmentContext = async (now = Date.now()): Promise<Context> => {
  const [settings, fields] = await Promise.all([readSettings(), database.customFields.toArray()])
  return {
    now,
    currency: usualCurrency(settings),
    fields: fields.filter((it) => it.deletedAt === null),
    stages: settings.stages
  }
}

interface Row {
  contactId: string | null
}

/** Rows by their customer. One read of the whole table: an index walks it many times slower. */
const byContact = async <T extends Row>(
  wanted: boolean,
  read: () => Promise<T[]>
): Promise<Map<string, T[]>> => {
  const rows = new Map<string, T[]>()
  if (!wanted) return rows
  for (const row of await read()) {
    if (row.contactId === null) continue
    const list = rows.get(row.contactId)
    if (list) list.push(row)
    else rows.set(row.contactId, [row])
  }
  return rows
}

const alive = <T extends { deletedAt: number | null }>(rows: T[]): T[] =>
  rows.filter((it) => it.deletedAt === null)

/** What a site is called, in all ways, folded; self-hosted ones go by their adapter. */
const siteWords = async (): Promise<(site: string) => string> => {
  const known = [...listSites(), ...(await listTaught()).map((it) => ({ ...it, also: "" }))]
  const words = new Map<string, string>()
  return (site) => {
    const cached = words.get(site)
    if (cached !== undefined) return cached
    const facts = known.find((it) => site === it.id || site.startsWith(`${it.id}@`))
    const made = fold([site, facts?.name, facts?.also].filter(Boolean).join(" "))
    words.set(site, made)
    return made
  }
}

const none: readonly never[] = []

/**
 * What queries ask of each customer. Each table is read once at most, and only where needed; a hundred
 * thousand customers are gone through in slices.
 */
export const segmentFacts = async (
  contacts: readonly Contact[],
  needs: ReadonlySet<Need>
): Promise<Facts[]> => {
  const has = (need: Need) => needs.has(need)
  const [identities, orders, notes, links, followUps, wants, products, siteOf] = await Promise.all([
    byContact(has("identities"), () => database.identities.toArray()),
    byContact(has("orders"), async () => alive(await database.orders.toArray())),
    byContact(has("notes"), async () => alive(await database.notes.toArray())),
    byContact(has("shareLinks"), async () => alive(await database.shareLinks.toArray())),
    byContact(has("followUps"), async () => alive(await database.followUps.toArray())),
    byContact(has("wants"), async () =>
      alive(await database.wants.toArray()).filter((it) => it.metAt === null)
    ),
    has("wants") ? database.products.toArray() : [],
    siteWords()
  ])
  const titles = new Map(products.map((it) => [it.id, it.title]))
  const factsOf = (contact: Contact): Facts => {
    const { id } = contact
    const known = identities.get(id) ?? none
    const ordered = orders.get(id) ?? none
    const written = notes.get(id) ?? none
    const planned = followUps.get(id) ?? none
    const times = [known, ordered, written, links.get(id) ?? none].flatMap((rows) =>
      rows.map((it) => it.createdAt)
    )
    return {
      contact,
      text: textOf(contact),
      tags: contact.tags.map(fold),
      sites: known.map((it) => siteOf(it.site)),
      accounts: known.map((it) => fold(it.account)),
      orders: ordered,
      notes: written.map((it) => fold(it.text)),
      followUps: planned.filter((it) => it.state === "open"),
      wants: (wants.get(id) ?? none).map((it) =>
        fold(`${it.text} ${titles.get(it.productId) ?? ""}`)
      ),
      // In one pass: a spread of a long list would overflow the stack.
      seenAt: [...planned.map((it) => it.doneAt ?? 0), contact.promotedAt ?? 0, ...times].reduce(
        (last, at) => Math.max(last, at),
        contact.createdAt
      )
    }
  }
  const made = await inSlices(eachMade(contacts, factsOf))
  return made?.flat() ?? []
}

/** Made before the clock is asked again. */
const stretch = 100

function* eachMade<T, U>(items: readonly T[], make: (item: T) => U): Generator<U[]> {
  for (let from = 0; from < items.length; from += stretch)
    yield items.slice(from, from + stretch).map(make)
}

const texts = new WeakMap<Contact, string>()

/** What plain words look in; kept as long as the row is the same. */
const textOf = (contact: Contact): string => {
  const known = texts.get(contact)
  if (known !== undefined) return known
  const { name, phone, email, address, tags } = contact
  const made = fold([name, phone, phone.replace(/\D/g, ""), email, address, ...tags].join(" "))
  texts.set(contact, made)
  return made
}
