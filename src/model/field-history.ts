/**
 * Fields of a record that a seller writes, and may write again as they were. What pages say, whose a
 * record is, counts and ids are not among them; notes and replies have their texts' own histories.
 */
export const writtenFields = {
  contacts: [
    "name",
    "tags",
    "stage",
    "language",
    "phone",
    "email",
    "recipient",
    "address",
    "size",
    "birthday",
    "source"
  ],
  orders: ["state", "number", "total", "carrier", "tracking", "address", "note"],
  products: ["title", "url", "sku", "brand", "gtin", "price", "cost", "availability", "tags"]
} as const satisfies Partial<Record<string, readonly string[]>>

export type KeptTable = keyof typeof writtenFields

export const isWritten = (table: KeptTable, field: string): boolean =>
  writtenFields[table].some((it) => it === field)
