import { fault, type Read } from "~formats/file-fault"
import { limits } from "~formats/limits"
import { type PersonTable, recognisePeople } from "~formats/people"
import { isJson, jsonTable } from "~formats/people/json-table"
import { isVcard } from "~formats/people/read-cards"
import { type OrderRowsTable, recogniseOrderRows } from "~formats/people/order-rows"
import { readTable } from "../import-file"

/** What a file holds: cards of an address book, a table of people, a table of orders. */
export type PeopleFile =
  | { kind: "cards"; text: string; cut: boolean }
  | { kind: "people"; table: PersonTable }
  | { kind: "orders"; table: OrderRowsTable; people: PersonTable }

const tooManyCards = (text: string): boolean => {
  let count = 0
  for (const _ of text.matchAll(/^\s*BEGIN:VCARD/gim)) if (++count > limits.rows) return true
  return false
}

/** What an opened file holds; null where `progress` ended it. */
export const readPeopleFile = async (
  ...[file, wanted, progress]: Parameters<typeof readTable>
): Promise<Read<PeopleFile> | null> => {
  if (file.kind === "text" && isVcard(file.text)) {
    if (tooManyCards(file.text)) return fault("too-many-rows", 0, limits.rows)
    return { ok: true, value: { kind: "cards", text: file.text, cut: file.cut } }
  }
  const read =
    file.kind === "text" && isJson(file.text)
      ? jsonTable(file.text, file.cut)
      : await readTable(file, wanted, progress)
  if (!read?.ok) return read
  const people = recognisePeople(read.value)
  if (people.rows.length === 0) return fault("empty")
  const orders = recogniseOrderRows(read.value)
  return {
    ok: true,
    value: orders ? { kind: "orders", table: orders, people } : { kind: "people", table: people }
  }
}
