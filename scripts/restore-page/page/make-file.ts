import { base64Of } from "~formats/archive/bytes-as-text"
import { paced } from "~formats/archive/pace"
import { writeCsv } from "~formats/csv"
import { writeVcards } from "~formats/people/write-vcard"
import type { Ask } from "./ask"
import type { Book } from "./book"
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
  const breathe = paced()
  for (const [name, rows] of tables) {
    pieces.push(`${pieces.length > 1 ? "," : ""}\n${JSON.stringify(name)}: [`)
    let first = true
    for (const row of rows) {
      if (name === "settings" && isSecret(row)) continue
      pieces.push(`${first ? "" : ","}\n${JSON.stringify(await plain(row))}`)
      first = false
      await breathe()
    }
    pieces.push("]")
  }
  return [...pieces, "\n}\n"]
}

/** Where the browser gives the page no worker, this runs in the page: it must stay alive. */
const vcardPieces = async (tables: Tables): Promise<string[]> => {
  const pieces: string[] = []
  const breathe = paced()
  for (const person of personsOf(tables)) {
    pieces.push(writeVcards([person]))
    await breathe()
  }
  return pieces
}

export const makeFile = async (
  kind: SaveKind,
  { tables, book, ask, heads }: Source
): Promise<Blob> => {
  if (kind === "json") return new Blob(await jsonPieces(tables), { type: "application/json" })
  if (kind === "vcard") return new Blob(await vcardPieces(tables), { type: "text/vcard" })
  const rows = book.all(ask).map((it) => it.cells)
  return new Blob([writeCsv([heads, ...rows])], { type: "text/csv" })
}
