import { Address, Id, text, Time } from "~model/row"
import { sessionValue } from "~platform/session"
import * as v from "valibot"

/** How long a page may take to show whom the seller went to, in ms. */
export const patience = 15_000

/**
 * The last way from an order to a chat or back, kept under the tab it led to.
 * - `going`, `arrived`: to whom is in `name`;
 * - `search`: the site is shown, and has to be searched for `search`;
 * - the rest: why there was no way, kept under the tab the seller is still on.
 */
export const Journey = v.object({
  at: Time,
  goal: v.picklist(["chat", "order"]),
  state: v.picklist([
    "going",
    "search",
    "arrived",
    "nobody",
    "new",
    "ask",
    "no-chat",
    "no-way",
    "no-order"
  ]),
  /** The customer; "" where none is known. */
  contactId: v.union([Id, v.literal("")]),
  name: text(300),
  siteName: text(80),
  /** The name to look for on the way to a chat, as the site shows it. */
  search: text(300),
  /** Where the seller came from, without what logs anybody in; null where there is no way back. */
  from: v.nullable(v.object({ tabId: v.number(), url: Address }))
})
export type Journey = v.InferOutput<typeof Journey>

export const journeys = sessionValue("journey:", Journey)
