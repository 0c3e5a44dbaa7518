import * as v from "valibot"
import { Money } from "./money"
import { Id, recordEntries, text } from "./row"

export const orderStates = ["to-pay", "paid", "to-ship", "shipped"] as const
export const OrderState = v.picklist(orderStates)
export type OrderState = v.InferOutput<typeof OrderState>

export const OrderLine = v.object({
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** Measure word or unit as typed: 箱, kg; "" where none. */
  unit: text(20),
  productId: v.nullable(Id)
})
export type OrderLine = v.InferOutput<typeof OrderLine>

/** An order agreed in a chat, or seen in a back office. */
export const Order = v.object({
  ...recordEntries,
  contactId: Id,
  /** For people to say: "R-12". A back office's own number where it came from one. */
  number: text(80),
  lines: v.pipe(v.array(OrderLine), v.minLength(1), v.maxLength(200)),
  total: v.nullable(Money),
  state: OrderState,
  /** Site id of the back office it was seen in; "" for one agreed in the chat. */
  site: text(200)
})
export type Order = v.InferOutput<typeof Order>

/** The state that one key moves an order to; the last stays. */
export const nextState = (state: OrderState): OrderState =>
  orderStates[Math.min(orderStates.indexOf(state) + 1, orderStates.length - 1)] ?? state
