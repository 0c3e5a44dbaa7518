import { guessPersonMapping } from "~formats/people"
import { eachPerson } from "~formats/people/read-people"
import { eachCardPerson } from "~formats/people/read-cards"
import { guessOrderRows } from "~formats/people/order-rows"
import { eachOrderRow, type OrderRowRead } from "~formats/people/read-order-rows"
import type { PersonRead } from "~formats/people/check-person"
import type { TakingIn } from "~jobs/people/read-ground"
import { readPeopleFile, type PeopleFile } from "~jobs/people/read-people-file"

export const plainReading = { account: "", origin: "", ownFields: new Map<string, string>() }

export const taking: TakingIn = {
  word: "card",
  currency: "USD",
  language: "en-US",
  labels: new Map()
}

/** A file's text as the import page understands it. */
export const understood = async (text: string): Promise<PeopleFile> => {
  const read = await readPeopleFile({ kind: "text", text, encoding: "utf-8", cut: false }, {})
  if (!read?.ok) throw new Error(read?.fault.why)
  return read.value
}

/** The people of a file, by the mapping that is guessed. */
export const peopleIn = async (text: string, options = plainReading): Promise<PersonRead[]> => {
  const file = await understood(text)
  if (file.kind === "cards") return [...eachCardPerson(file.text, file.cut)]
  const table = file.kind === "people" ? file.table : file.people
  return [...eachPerson(table, guessPersonMapping(table.header, table.format), options)]
}

/** The orders of a file, by the mapping that is guessed. */
export const ordersIn = async (text: string): Promise<OrderRowRead[]> => {
  const file = await understood(text)
  if (file.kind !== "orders") throw new Error("no orders")
  return [...eachOrderRow(file.table, guessOrderRows(file.table), "USD")]
}
