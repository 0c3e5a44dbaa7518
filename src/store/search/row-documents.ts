import type { Kind, SearchDocument } from "~search/document"
import type { Rows } from "../database"
import {
  linkDocument,
  noteDocument,
  orderDocument,
  productDocument,
  snippetDocument
} from "./documents"

/** Tables of which each row is a document by itself; a customer's takes more than the row. */
export const rowTables = ["notes", "orders", "shareLinks", "products", "snippets"] as const
export type RowTable = (typeof rowTables)[number]

/** Those whose rows are a customer's, and are found as long as the customer is. */
export const dealtTables = ["notes", "orders", "shareLinks"] as const

export const kindOfTable: Record<RowTable, Kind> = {
  notes: "note",
  orders: "order",
  shareLinks: "link",
  products: "product",
  snippets: "snippet"
}

const makers: { [T in RowTable]: (row: Rows[T]) => SearchDocument } = {
  notes: noteDocument,
  orders: orderDocument,
  shareLinks: linkDocument,
  products: productDocument,
  snippets: snippetDocument
}

/** Documents of the rows that are not in the bin; whose customer is, may still be among them. */
export const documentsOf = <T extends RowTable>(
  table: T,
  rows: readonly (Rows[T] | undefined)[]
): SearchDocument[] => rows.flatMap((row) => (row?.deletedAt === null ? [makers[table](row)] : []))
