import "../../support/fresh-database"

import { expect, test } from "vitest"

import { tableNames } from "~model/change"
import { database } from "~store/database"
import { migrations } from "~store/migrations"

import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"

test("makes every table that is written through the door, the log, and what lies beside it", async () => {
  await freshDatabase()
  expect(database.verno).toBe(migrations.length)
  const besides = ["blobs", "drafts", "notices", "tombstones", "secrets"]
  const ofSearch = ["searchParts", "unindexed"]
  const ofSafety = ["guards", "folders", "packs"]
  expect(database.tables.map((it) => it.name).toSorted()).toEqual(
    [...tableNames, "changes", ...besides, ...ofSearch, ...ofSafety].toSorted()
  )
})

test("no two customers share the code in their links", async () => {
  await freshDatabase()
  const contact = aContact()
  await database.contacts.add(contact)
  await expect(database.contacts.add(aContact({ code: contact.code }))).rejects.toThrow()
})

test("steps are numbered one by one from 1", () => {
  expect(migrations.map((it) => it.version)).toEqual(migrations.map((_, at) => at + 1))
})
