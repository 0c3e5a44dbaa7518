import * as v from "valibot"

import { OrderState } from "~model/order"
import { Surface } from "~model/sighting"

import { IdentitySource, Pattern, Selector, ranked, selectors, short } from "./source"

/**
 * What else a page says. The names that the orders and the card understand: `phone`, `email`,
 * `address`, `order` (the number people say), `order-id`, `date`, `total`, `status`, `carrier`,
 * `tracking`, `username`; and where the buyer came from: `origin` (in the site's own words), `code` (of
 * the customer who brought them), `source`, `medium`, `campaign` (UTM), `coupon`, `landing` (the address
 * of their first page).
 */
const fields = v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/u)), ranked)

/** The goods of an order: one row each; sources look into the row. */
const Items = v.object({
  rows: Selector,
  title: ranked,
  quantity: ranked,
  /** The price of all of the row, as written. */
  total: v.exactOptional(ranked),
  sku: v.exactOptional(ranked)
})

/** The rows of a page that lists orders or customers; sources look into the row. */
const List = v.object({
  /** What each row is. */
  of: v.picklist(["order", "customer"]),
  rows: Selector,
  /** Who it is, ranked. None: the rows name nobody by an id. */
  sources: v.pipe(v.array(IdentitySource), v.maxLength(8)),
  name: ranked,
  fields
})

/** One kind of page of a site, and how to read it. The first that fits a page is used. */
export const SurfaceRule = v.object({
  /** What kind of page it is. A conversation of several people is a `group`, never a `chat`. */
  kind: Surface,
  /** Tested on the whole address; anchor it with ^ and bound every part. */
  url: Pattern,
  /** Selectors that must all be on the page for this rule to apply, e.g. the mark of a group. */
  when: v.exactOptional(selectors),
  /** Present only while something is open; absent → `no-conversation-open`. */
  open: v.exactOptional(Selector),
  /** Who it is. */
  id: v.object({
    /** Ranked, best first. */
    sources: v.pipe(v.array(IdentitySource), v.maxLength(8)),
    /**
     * What else they are called, where not every page yields the first source (a probe may be off):
     * the first of each kind and quality that the identity has not. Kept beside it, and asked
     * about, never believed.
     */
    also: v.exactOptional(v.pipe(v.array(IdentitySource), v.maxLength(8))),
    /** Nobody named is a sighting too: a guest's order, a product. Absent → `no-identity`. */
    optional: v.exactOptional(v.boolean())
  }),
  /** The name shown to people. */
  name: ranked,
  /**
   * A second reading of the identity's value, ranked. Where it yields something else than the
   * identity, the page is between two people: `disagreement`. Yielding nothing is none.
   */
  agree: v.exactOptional(ranked),
  /**
   * For pages whose identity and whose name come from two places that do not change at once (the
   * address before the header, or after it): the visible name, ranked. After one of the two has
   * changed the page is believed only when the other has as well, or after a long look.
   */
  confirm: v.exactOptional(ranked),
  /** Rows of the site's list, and their names: two rows of our value → `ambiguous`. */
  unique: v.exactOptional(v.object({ rows: Selector, name: ranked })),
  fields,
  items: v.exactOptional(Items),
  list: v.exactOptional(List),
  /** What the site's words in the field `status` mean, lower case. A word not here moves nothing. */
  states: v.exactOptional(v.record(short(60), OrderState)),
  /** The box the seller writes in, ranked. None on pages without one. */
  composer: selectors,
  /**
   * The narrow node to watch, ranked: the header of the conversation, never the list of messages.
   * Needed where the address does not tell one conversation from another, or the page loads late.
   */
  observe: v.exactOptional(selectors)
})
export type SurfaceRule = v.InferOutput<typeof SurfaceRule>
