import type { Encoding } from "~formats/encodings"
import type { OpenFile } from "~formats/open-file"
import type { HeadedTable } from "~formats/headed-table"
import type { OrderRowsTable } from "~formats/people/order-rows"
import { type PersonTable, personFormats } from "~formats/people"
import { plainPeople } from "~formats/people/plain-people"
import type { PersonFormat } from "~formats/people/person-format"
import type { PeopleFile } from "./read-people-file"

/** How a file was read, without what is in it. */
export type SeenOpen =
  { kind: "text"; encoding: Encoding } | { kind: "sheets"; sheets: readonly { name: string }[] }

/** A table's head and its first rows: what a page shows of columns. */
export interface SeenTable<F> extends HeadedTable {
  format: F
}

/** What a file holds, as far as a page shows it: a hundred thousand rows stay with who read them. */
export type SeenPeople =
  | { kind: "cards" }
  | { kind: "people"; people: SeenTable<PersonFormat["id"]> }
  | {
      kind: "orders"
      orders: SeenTable<OrderRowsTable["format"]>
      people: SeenTable<PersonFormat["id"]>
    }

export interface SeenFile {
  file: SeenOpen
  value: SeenPeople
}

/** Rows that are shown of a table: what stands in its columns, for example. */
const shown = 200

const personTable = ({ format, ...table }: PersonTable): SeenTable<PersonFormat["id"]> => ({
  ...table,
  rows: table.rows.slice(0, shown),
  format: format.id
})

export const seenFile = (file: OpenFile, value: PeopleFile): SeenFile => ({
  file:
    file.kind === "text"
      ? { kind: "text", encoding: file.encoding }
      : { kind: "sheets", sheets: file.sheets.map(({ name }) => ({ name })) },
  value:
    value.kind === "cards"
      ? { kind: "cards" }
      : value.kind === "people"
        ? { kind: "people", people: personTable(value.table) }
        : {
            kind: "orders",
            orders: { ...value.table, rows: value.table.rows.slice(0, shown) },
            people: personTable(value.people)
          }
})

/** The format that a page was told the name of: what it does cannot be told. */
export const personFormatOf = (id: PersonFormat["id"]): PersonFormat =>
  personFormats.find((it) => it.id === id) ?? plainPeople
