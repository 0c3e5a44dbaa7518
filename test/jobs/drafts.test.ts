import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"

import { claimDraft, draftsFrom, draftsLive, keepDraft, readDraft, sweepDrafts } from "~jobs/drafts"
import { database } from "~store/database"

import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

test("what was typed last is kept, whatever was asked for meanwhile", async () => {
  await Promise.all(["a", "ab", null, "abc"].map((text) => keepDraft("note x", text)))
  expect(await readDraft("note x")).toBe("abc")
  await keepDraft("note x", null)
  expect(await readDraft("note x")).toBeNull()
})

test("of two pages one takes over what a third left, and never over its own", async () => {
  await keepDraft("edit n gone", "left")
  await keepDraft("edit n two", "own")
  expect(await claimDraft("edit n gone", "edit n two")).toBe(false)
  expect(await claimDraft("edit n gone", "edit n one")).toBe(true)
  expect(await claimDraft("edit n gone", "edit n three")).toBe(false)
  expect((await draftsFrom("edit n ")).toSorted()).toEqual(["edit n one", "edit n two"])
})

test("a text nobody came back to for 60 days goes, a younger one stays", async () => {
  const now = 1_000 * 864e5
  await database.drafts.bulkPut([
    { id: "old", text: "x", at: now - draftsLive - 1 },
    { id: "young", text: "y", at: now - draftsLive }
  ])
  await sweepDrafts(now)
  expect(await draftsFrom("")).toEqual(["young"])
})
