import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addField, binField, listFields } from "~jobs/custom-fields"
import { IndexKeeper } from "~jobs/search/keep-index"
import { renameStage } from "~jobs/stages"
import { newRecord } from "~model/row"
import { commit } from "~store/commit"
import { put, type Write } from "~store/write"
import { aContact } from "../../support/builders"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let keeper: IndexKeeper | null = null
beforeEach(freshDatabase)
afterEach(() => keeper?.stop())

const write = (...writes: Write[]) =>
  commit(() => ({ act: { kind: "contact-edited", name: "" }, writes }))
const ids = async (text: string) =>
  (await (keeper ??= new IndexKeeper()).find({ text, limit: 9, onScreen: "" })).hits.map(
    (it) => it.id
  )
const until = (text: string, wanted: string[]) => eventually(() => ids(text)).toEqual(wanted)

test("what all customers go by is followed: the name of a stage, a field in the bin", async () => {
  keeper = new IndexKeeper()
  await addField({ name: "Colour", type: "text", choices: "" })
  const field = (await listFields())[0]?.id ?? ""
  const anna = aContact({ name: "Anna", stage: "talking", fields: { [field]: "vermilion" } })
  await write(put("contacts", anna))
  await until("vermilion", [anna.id])
  expect(await ids("stage:talking")).toEqual([anna.id])
  expect(await ids("阶段:沟通")).toEqual([anna.id])
  await renameStage("talking", "Haggling")
  await until("stage:haggl", [anna.id])
  await binField(field)
  await until("vermilion", [])
})

test("a build leaves out what is of a customer in the bin", async () => {
  const [anna, bert] = [aContact({ name: "Anna", deletedAt: 5 }), aContact({ name: "Bert" })]
  const said = { quote: "", site: "", pinnedAt: null, editedAt: null, rival: "" }
  const notes = [anna, bert].map((it) => ({
    ...newRecord(1),
    ...said,
    contactId: it.id,
    text: "saffron"
  }))
  await write(
    ...[anna, bert].map((it) => put("contacts", it)),
    ...notes.map((it) => put("notes", it))
  )
  keeper = new IndexKeeper()
  await until("saffron", [notes[1]?.id ?? ""])
})
