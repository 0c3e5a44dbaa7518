import { headerKey } from "../products/product-field"

/** What a column of an order export may say. */
export const orderFields = [
  "number",
  "date",
  "total",
  "currency",
  "status",
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

/** Finds fields by names of columns: a line for each field, its names parted by "|". */
export const orderFieldFinder = (names: Partial<Record<OrderField, string>>) => {
  const known = new Map(
    Object.entries(names).flatMap(([field, list]) =>
      list.split("|").map((name) => [headerKey(name), field] as const)
    )
  )
  return (header: string): OrderField | "" => {
    const found = known.get(headerKey(header))
    return orderFields.find((it) => it === found) ?? ""
  }
}
