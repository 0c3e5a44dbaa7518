import { finderOf } from "../column-names"
import type { TableRow } from "../table"

/** Those that the seller may give to a column by hand. */
export const commonFields = [
  "title",
  "price",
  "salePrice",
  "compareAt",
  "cost",
  "currency",
  "sku",
  "gtin",
  "brand",
  "url",
  "stock",
  "quantity",
  "tags",
  "variant",
  "group"
] as const

/** What a column of a product file may say; what is not common is of one shop system each. */
export const productFields = [
  ...commonFields,
  "kind",
  "parent",
  "itemId",
  "policy",
  "skuList",
  "skuNames"
] as const
export type ProductField = (typeof productFields)[number]

/** For each column of the file what it says; "" for nothing that is kept. */
export type Mapping = readonly (ProductField | "")[]

/** A cell and where it stands in the file: the row from 1, the column from 0. */
export interface Cell {
  text: string
  row: number
  column: number
}

/** A row as its fields; a field that several columns say has several cells. */
export interface FieldRow {
  row: number
  /** The first that says anything. */
  get: (field: ProductField) => Cell | undefined
  all: (field: ProductField) => Cell[]
}

export const fieldRow = ({ row, cells }: TableRow, mapping: Mapping): FieldRow => {
  const cellOf = (column: number): Cell | undefined => {
    const text = (cells[column] ?? "").trim()
    return text ? { text, row, column } : undefined
  }
  return {
    row,
    all: (field) => mapping.flatMap((it, at) => (it === field ? (cellOf(at) ?? []) : [])),
    get: (field) => {
      for (let at = mapping.indexOf(field); at >= 0; at = mapping.indexOf(field, at + 1)) {
        const cell = cellOf(at)
        if (cell) return cell
      }
      return undefined
    }
  }
}

export const fieldFinder = finderOf(productFields)
