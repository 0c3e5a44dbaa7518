import { finderOf } from "../column-names"

/** What a column of an order export may say. */
export const orderFields = [
  "number",
  "date",
  "total",
  "currency",
  "status",
  "payment",
  "code",
  "source",
  "medium",
  "campaign",
  "coupon",
  "landing",
  "attributes",
  "item",
  "sku",
  "email"
] as const
export type OrderField = (typeof orderFields)[number]

/** For each column of the file what it says; "" for nothing that is looked at. */
export type OrderMapping = readonly (OrderField | "")[]

export const orderFieldFinder = finderOf(orderFields)
