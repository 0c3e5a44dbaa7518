import { identityKey } from "~model/identity"
import type { Product } from "~model/product"
import type { Sighting } from "~model/sighting"
import { commit } from "~store/commit"
import type { Database } from "~store/database"
import { patch, put, type Write } from "~store/write"
import { type Ensured, ensureContact } from "./ensure-contact"
import { namesakesIn, rowSighting } from "./list-on-page"
import { standingOf } from "./order-standing"
import { type Outcome, outcome } from "./outcome"
import { ruleOf } from "./rule-of"
import { fill, newOrder, type OnPage, orderOnPage, productsBy } from "./take-seen-order"

/** Who was met in this list already: their card is not written yet. Of namesakes, nobody. */
type Met = Map<string, Ensured>

/**
 * Takes the rows that the seller ticked: one change for all of them. A row that can no longer be
 * taken (someone else took it, or the card went to the bin) is left out.
 * @param picked Indexes of rows.
 */
export const takeList = async (
  list: Sighting,
  url: string,
  picked: ReadonlySet<number>
): Promise<Outcome> => {
  const of = (await ruleOf(list, url))?.list?.of ?? "order"
  const rows = (list.rows ?? []).filter((_row, index) => picked.has(index))
  const ones = rows.map((row) => rowSighting(list, row))
  const pages = of === "order" ? await Promise.all(ones.map((it) => orderOnPage(it, url))) : []
  return outcome(() =>
    commit(async (db) => {
      const met: Met = new Map(
        [...namesakesIn(list)].map((key) => [key, { ok: false, why: "ask-first" }])
      )
      const products = await productsBy(db, { lines: pages.flatMap((it) => it?.seen.lines ?? []) })
      const writes: Write[] = []
      // By number: a page that names an order twice does not make two.
      const numbered = new Map(pages.flatMap((it) => (it ? [[it.seen.number, it] as const] : [])))
      for (const page of numbered.values())
        writes.push(...(await orderWrites(db, page, met, products)))
      if (of === "customer")
        for (const one of ones) writes.push(...(await meet(db, one, met)).writes)
      if (writes.length === 0) return null
      return { act: { kind: "orders-taken", name: list.siteName }, writes }
    })
  )
}

const orderWrites = async (
  db: Database,
  page: OnPage,
  met: Met,
  products: ReadonlyMap<string, Product>
): Promise<Write[]> => {
  const standing = await standingOf(db, page.seen, page.shop, "")
  if (standing.is === "changed") return [patch("orders", standing.order.id, standing.fields)]
  if (standing.is !== "new") return []
  const { contactId, writes } = await meet(db, page.sighting, met)
  if (!contactId) return []
  return [...writes, put("orders", newOrder({ ...page, url: "" }, contactId, products))]
}

/** The customer of a row, with the writes that make or fill their card; each is made once. */
const meet = async (
  db: Database,
  one: Sighting,
  met: Met
): Promise<{ contactId: string; writes: Write[] }> => {
  const key = one.identity ? identityKey(one.identity) : ""
  const before = met.get(key)
  const ensured = before ?? (await ensureContact(db, { sighting: one }))
  if (!ensured.ok) return { contactId: "", writes: [] }
  met.set(key, ensured)
  const writes = before ? [] : [...ensured.writes, ...fill(ensured.contact, one)]
  return { contactId: ensured.contact.id, writes }
}
