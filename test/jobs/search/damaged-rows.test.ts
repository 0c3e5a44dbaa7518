import "../../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { openTitles } from "~jobs/search/find-titles"
import { IndexKeeper } from "~jobs/search/keep-index"
import { VERSION } from "~search/index/packed-index"
import type { Titles } from "~search/titles/titles"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { put } from "~store/write"
import { aContact } from "../../support/builders"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"

const anna = aContact({ name: "Anna" })
const write = (contact = anna) =>
  commit(() => ({
    act: { kind: "contact-added", name: contact.name },
    writes: [put("contacts", contact)]
  }))

beforeEach(async () => {
  await freshDatabase()
  await write()
  const keeper = new IndexKeeper()
  await eventually(() => database.unindexed.count()).toBe(0)
  keeper.stop()
})

const columns = ["text", "start", "facetsAt", "bodyAt", "prior", "kind", "names", "idAt"] as const

test.each(columns)("stored titles with a damaged %s are as if there were none", async (column) => {
  expect(await openTitles(database)).not.toBeNull()
  const [row] = await database.searchParts.where("id").startsWith("titles").toArray()
  const { data } = structuredClone(row) as unknown as { data: Titles }
  data.table[column].fill(77)
  await database.searchParts.put({ id: row?.id ?? "", data })
  expect(await openTitles(database)).toBeNull()
})

test.each([NaN, 1e300, "5", 1.5])("a head that covers up to %s is built anew", async (seq) => {
  await database.searchParts.put({ id: "head", data: { seq, version: VERSION, segments: [] } })
  const keeper = new IndexKeeper()
  const ids = async (text: string) =>
    (await keeper.find({ text, limit: 9, onScreen: "" })).hits.map((it) => it.id)
  await eventually(() => ids("anna")).toEqual([anna.id])
  const bert = aContact({ name: "Bert" })
  await write(bert)
  await eventually(() => ids("bert")).toEqual([bert.id])
  keeper.stop()
})
