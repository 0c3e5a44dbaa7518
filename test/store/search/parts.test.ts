import "../../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { createIndex } from "~search/index/search-index"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { coveredSeq, storeIndex } from "~store/search/parts"
import { forgetIndex } from "~store/search/unindexed"
import { lastWord, readWords } from "~store/search/words"
import { documentPages } from "~store/search/document-pages"
import { put } from "~store/write"
import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"

beforeEach(freshDatabase)

const write = (name: string) =>
  commit(() => ({
    act: { kind: "contact-added", name },
    writes: [put("contacts", aContact({ name }))]
  }))

const packed = async () => {
  const index = createIndex()
  for await (const { documents } of documentPages(database)) index.replace(documents, [])
  for (const _ of index.settle(true)) continue
  return index.pack()
}

const partsNow = () => database.searchParts.toCollection().primaryKeys()

test("an index from before somebody was erased is not stored, and nothing of it stays", async () => {
  await write("Anna")
  const index = { seq: await lastWord(database), packed: await packed() }
  await database.transaction("rw", database.tables, () => forgetIndex(database))
  expect(await storeIndex(database, index)).toBe(false)
  expect(await partsNow()).toEqual([])
  expect(await database.unindexed.count()).toBe(1)
})

test("one erased while it is being stored is taken away again", async () => {
  await write("Anna")
  const index = { seq: await lastWord(database), packed: await packed() }
  const storing = storeIndex(database, index)
  await database.transaction("rw", database.tables, () => forgetIndex(database))
  expect(await storing).toBe(false)
  expect(await partsNow()).toEqual([])
})

test("an index is stored over none that went further, and what no head names is swept away", async () => {
  await write("Anna")
  const early = { seq: await lastWord(database), packed: await packed() }
  await write("Bert")
  const late = { seq: await lastWord(database), packed: await packed() }
  await database.searchParts.put({ id: "segment of a store that broke off", data: [] })
  expect(await storeIndex(database, late)).toBe(true)
  expect(await partsNow()).toHaveLength(3)
  expect(await storeIndex(database, early)).toBe(false)
  expect(await coveredSeq(database)).toBe(late.seq)
  expect(await partsNow()).toHaveLength(3)
})

test("whoever has not read words that another one stored and took away has missed them", async () => {
  await write("Anna")
  const index = { seq: await lastWord(database), packed: await packed() }
  expect((await readWords(database, 0)).missed).toBe(false)
  await storeIndex(database, index)
  expect((await readWords(database, index.seq)).missed).toBe(false)
  await write("Bert")
  expect((await readWords(database, 0)).missed).toBe(true)
  expect(await readWords(database, index.seq)).toMatchObject({ missed: false })
  await freshDatabase()
  expect((await readWords(database, index.seq)).missed).toBe(true)
})
