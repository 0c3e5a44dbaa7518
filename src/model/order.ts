import * as v from "valibot"
import { Money } from "./money"
import { Id, recordEntries, text } from "./row"

/** The way of an order, one key from each to the next; then what ends it on the way. */
export const orderSteps = ["to-pay", "paid", "to-ship", "shipped", "done"] as const
export const orderStates = [...orderSteps, "cancelled"] as const
export const OrderState = v.picklist(orderStates)
export type OrderState = v.InferOutput<typeof OrderState>

export const OrderLine = v.object({
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Goods by weight come in parts too: 1.5 斤. */
  quantity: v.pipe(v.number(), v.minValue(0.001), v.maxValue(100_000)),
  /** Measure word or unit as typed: 箱, kg; "" where none. */
  unit: text(20),
  productId: v.nullable(Id)
})
export type OrderLine = v.InferOutput<typeof OrderLine>

/** Most lines that an order holds. */
export const longestLines = 200

/** An order agreed in a chat, or seen in a back office. */
export const Order = v.object({
  ...recordEntries,
  contactId: Id,
  /** For people to say: "R-12". A back office's own number where it came from one. */
  number: text(80),
  /** None where a back office's page told no goods. */
  lines: v.pipe(v.array(OrderLine), v.maxLength(longestLines)),
  total: v.nullable(Money),
  /** The total as the back office wrote it, also where its currency is not certain; "" none. */
  totalSaid: text(60),
  state: OrderState,
  /** The back office's own word for how far it is, and what that means; as last seen there. */
  stateSaid: text(60),
  stateSeen: v.nullable(OrderState),
  /** Shop it was seen in, see `shopOf`; "" for one agreed in the chat. */
  site: text(200),
  /** Its page in the back office, without session tokens; "" where there is none. */
  url: text(2000),
  /** Who brings it, and the number to ask them for; "" where unknown. */
  carrier: text(100),
  tracking: text(200),
  address: text(500),
  /** The seller's own words on it: how to pack it, what was agreed. */
  note: text(1000),
  /** Where the buyer came from: attribution or UTM source and campaign, as the back office says. */
  origin: text(200),
  campaign: text(200),
  /** The group-buy sheet it came from; null for all others. */
  sheetId: v.nullable(Id)
})
export type Order = v.InferOutput<typeof Order>

/** The state that one key moves an order to; the last stays, and what was cancelled. */
export const nextState = (state: OrderState): OrderState =>
  state === "cancelled" ? state : (orderSteps[orderSteps.indexOf(state) + 1] ?? "done")

/** One step back, for a key pressed too often; the first stays, and what was cancelled goes back to it. */
export const previousState = (state: OrderState): OrderState =>
  orderSteps[orderSteps.findIndex((it) => it === state) - 1] ?? orderSteps[0]

/** Something is still to be done for it. */
export const isOpen = ({ state }: Pick<Order, "state">): boolean =>
  !["shipped", "done", "cancelled"].includes(state)

/** What an order agreed in a chat has none of. */
export const unshipped = {
  totalSaid: "",
  stateSaid: "",
  stateSeen: null,
  url: "",
  carrier: "",
  tracking: "",
  address: "",
  note: "",
  origin: "",
  campaign: "",
  sheetId: null
}

/**
 * Whose numbers an order's number is one of: the site, and where one log-in sees several shops
 * the shop. Two shops may both have a #1001.
 */
export const shopOf = ({ site, account }: { site: string; account: string }): string =>
  (account ? `${site}#${account}` : site).slice(0, 200)

/** The site of a shop, as identities name it. */
export const siteOfShop = (shop: string): string => shop.split("#", 1)[0] ?? ""
