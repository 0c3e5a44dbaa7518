import { base64Of } from "~formats/archive/bytes-as-text"
import { writeCsv } from "~formats/csv"
import { writeVcards } from "~formats/people/write-vcard"
import type { Ask, Book } from "./book"
import { personsOf } from "./persons"
import { type Row, type Tables, textAt } from "./row"

/** - `csv`: the table that is shown; `vcard`: the customers; `json`: everything. */
export type SaveKind = "csv" | "vcard" | "json"

interface Source {
  tables: Tables
  book: Book
  ask: Ask
  heads: readonly string[]
}

const plain = async (row: Row): Promise<Row> => {
  const { data } = row
  if (!(data instanceof Blob)) return row
  return { ...row, type: data.type, data: base64Of(new Uint8Array(await data.arrayBuffer())) }
}

/** Keys by which erased customers are known again; they say nothing to people. */
const isSecret = (row: Row) => /tombstonekey/i.test(textAt(row, "key"))

/** Everything, one row a line, so that no text grows longer than a browser holds. */
const jsonPieces = async (tables: Tables): Promise<string[]> => {
  const pieces = ["{"]
  for (const [name, rows] of tables) {
    pieces.push(`${pieces.length > 1 ? "," : ""}\n${JSON.stringify(name)}: [`)
    let first = true
    for (const row of rows) {
      if (name === "settings" && isSecret(row)) continue
      pieces.push(`${first ? "" : ","}\n${JSON.stringify(await plain(row))}`)
      first = false
    }
    pieces.push("]")
  }
  return [...pieces, "\n}\n"]
}

export const makeFile = async (
  kind: SaveKind,
  { tables, book, ask, heads }: Source
): Promise<Blob> => {
  if (kind === "json") return new Blob(await jsonPieces(tables), { type: "application/json" })
  if (kind === "vcard") return new Blob([writeVcards(personsOf(tables))], { type: "text/vcard" })
  const rows = book.all(ask).map((it) => it.cells)
  return new Blob([writeCsv([heads, ...rows])], { type: "text/csv" })
}
