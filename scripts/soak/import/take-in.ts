import { createHash } from "node:crypto"

import { openFile } from "~formats/open-file"
import { guessMapping } from "~formats/products"
import { readProducts } from "~formats/products/read-products"
import { guessPersonMapping } from "~formats/people"
import { guessOrderRows } from "~formats/people/order-rows"
import { eachCardPerson } from "~formats/people/read-cards"
import { eachOrderRow } from "~formats/people/read-order-rows"
import { eachPerson } from "~formats/people/read-people"
import { repliesOf, readReplyFile } from "~formats/replies"
import { guessReplyMapping } from "~formats/replies/reply-table"
import { readProductFile } from "~jobs/import-file"
import { importProducts } from "~jobs/import-products"
import { importReplies } from "~jobs/import-replies"
import type { Outcome } from "~jobs/outcome"
import { importOrders } from "~jobs/people/import-orders"
import { importPeople } from "~jobs/people/import-people"
import { readPeopleFile } from "~jobs/people/read-people-file"
import type { TakingIn } from "~jobs/people/read-ground"
import { tableNames } from "~model/change"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { canonical } from "../canonical"
import type { Door } from "./samples"

/** Refused before anything is written, nothing in it to write, or written in one change. */
export type Taken = { is: "refused" | "nothing" } | { is: "written"; changeId: string }

const taking: TakingIn = { word: "file", currency: "USD", language: "en-US", labels: new Map() }

const outcomeOf = (outcome: Outcome): Taken =>
  outcome.ok && outcome.change ? { is: "written", changeId: outcome.change.id } : { is: "nothing" }

const takePeople = async (file: Parameters<typeof readPeopleFile>[0]): Promise<Taken> => {
  const read = await readPeopleFile(file, {})
  if (!read?.ok) return { is: "refused" }
  const { value } = read
  if (value.kind === "orders") {
    const reads = [...eachOrderRow(value.table, guessOrderRows(value.table), "USD")]
    return outcomeOf(await importOrders(reads, "shopify-admin", taking))
  }
  const options = { account: "", origin: "", ownFields: new Map<string, string>() }
  const reads =
    value.kind === "cards"
      ? [...eachCardPerson(value.text, value.cut)]
      : [
          ...eachPerson(
            value.table,
            guessPersonMapping(value.table.header, value.table.format),
            options
          )
        ]
  return outcomeOf(await importPeople(reads, taking))
}

/** Takes a file in as its page does, from its bytes to the database. */
export const takeIn = async (bytes: Uint8Array, door: Door): Promise<Taken> => {
  const file = await openFile(bytes)
  if (!file.ok) return { is: "refused" }
  if (door === "people") return takePeople(file.value)
  if (door === "products") {
    const read = await readProductFile(file.value, {})
    if (!read?.ok) return { is: "refused" }
    const mapping = guessMapping(read.value.header, read.value.format)
    return outcomeOf(
      await importProducts(readProducts(read.value, mapping, { currency: "CNY", priceIs: "price" }))
    )
  }
  const read = await readReplyFile(file.value)
  if (!read.ok) return { is: "refused" }
  const mapping = "table" in read.value ? guessReplyMapping(read.value.table.header) : []
  return outcomeOf(await importReplies(repliesOf(read.value, mapping)))
}

const hashed = tableNames.filter((it) => it !== "settings")

/** All records, one hash. */
export const databaseHash = async (): Promise<string> => {
  const hash = createHash("sha256")
  await database.transaction("r", database.tables, async () => {
    for (const name of hashed)
      for (const row of await database.of(name).toArray())
        hash.update(JSON.stringify(canonical(row)))
  })
  return hash.digest("hex")
}

/** What went wrong with one file; "" for nothing. */
export const judge = async (bytes: Uint8Array, door: Door, before: string): Promise<string> => {
  const taken = await takeIn(bytes, door)
  if (Reflect.get(Object.prototype, "polluted") !== undefined) return "a prototype was written to"
  if (taken.is !== "written")
    return (await databaseHash()) === before ? "" : "refused, and the database is another"
  if ((await databaseHash()) === before) return "written, and the database is the same"
  const undone = await undo(taken.changeId)
  if (!undone.ok) return "written, and cannot be taken back"
  return (await databaseHash()) === before ? "" : "taken back, and the database is another"
}
