import type { FollowUp } from "~model/follow-up"
import type { Note } from "~model/note"
import type { Order } from "~model/order"
import type { Product } from "~model/product"
import type { ShareLink } from "~model/share-link"
import type { Snippet } from "~model/snippet"
import type { Person } from "../people/person"
import { replyRows } from "../replies/export-replies"
import type { ExportTable } from "./export-kind"
import { ownFieldsOf, type PersonColumn, personCell, personColumns } from "./person-row"
import {
  type Cell,
  followUpCells,
  linkCells,
  noteCells,
  orderCells,
  type Owned,
  productCells,
  productRows
} from "./record-rows"

/** Everything that goes along; a table that was not asked for is empty. */
export interface ExportData {
  customers: readonly Person[]
  orders: readonly Owned<Order>[]
  notes: readonly Owned<Note>[]
  followUps: readonly Owned<FollowUp>[]
  links: readonly Owned<ShareLink>[]
  products: readonly Product[]
  replies: readonly Snippet[]
}

export type ExportColumn =
  | PersonColumn
  | keyof typeof orderCells
  | keyof typeof noteCells
  | keyof typeof followUpCells
  | keyof typeof linkCells
  | keyof typeof productCells

/** What the file says in the seller's language. */
export interface ExportWords {
  table: (table: ExportTable) => string
  column: (column: ExportColumn) => string
  /** The head of a column for a field of the seller's own. */
  ownField: (name: string) => string
  yes: string
}

/** A table with its head. */
export interface ExportSheet {
  table: ExportTable
  name: string
  rows: Cell[][]
}

const keysOf = <K extends string>(cells: Record<K, unknown>): K[] => {
  const keys: K[] = []
  for (const key in cells) if (Object.hasOwn(cells, key)) keys.push(key)
  return keys
}

const rowsBy = <T, K extends ExportColumn>(
  cells: Record<K, (it: T) => Cell>,
  items: readonly T[],
  { column }: ExportWords
): Cell[][] => {
  const keys = keysOf(cells)
  return [keys.map(column), ...items.map((it) => keys.map((key) => cells[key](it)))]
}

const personRows = (people: readonly Person[], words: ExportWords): Cell[][] => {
  const own = ownFieldsOf(people)
  return [
    [...personColumns.map(words.column), ...own.map(words.ownField)],
    ...people.map((it) => [
      ...personColumns.map((column) => personCell[column](it, words.yes)),
      ...own.map((name) => it.fields.find((field) => field.name === name)?.value ?? "")
    ])
  ]
}

const rowsOf = (table: ExportTable, data: ExportData, words: ExportWords): Cell[][] => {
  switch (table) {
    case "customers":
      return personRows(data.customers, words)
    case "orders":
      return rowsBy(orderCells, data.orders, words)
    case "notes":
      return rowsBy(noteCells, data.notes, words)
    case "followUps":
      return rowsBy(followUpCells, data.followUps, words)
    case "links":
      return rowsBy(linkCells, data.links, words)
    case "products":
      return rowsBy(productCells, data.products.flatMap(productRows), words)
    case "replies":
      return replyRows(data.replies)
  }
}

/** The tables that were asked for, each with its head, in their order. */
export const sheetsOf = (
  tables: readonly ExportTable[],
  data: ExportData,
  words: ExportWords
): ExportSheet[] =>
  tables.map((table) => ({ table, name: words.table(table), rows: rowsOf(table, data, words) }))
