import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { forgetRecentSearches, keepRecentSearch, readRecentSearches } from "~jobs/recent-searches"
import { recentSearches } from "~model/recent-searches"
import { database } from "~store/database"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

test("the latest come first, once each, eight at most, without what was typed on the way", async () => {
  for (const it of [
    "a",
    " ",
    "zs",
    "zsan",
    "1",
    ...Array.from({ length: 9 }, (_, at) => `no ${at}`)
  ])
    // oxlint-disable-next-line no-await-in-loop: one after the other
    await keepRecentSearch(it)
  await keepRecentSearch(" no 3 ")
  expect(await readRecentSearches()).toEqual([
    "no 3",
    "no 8",
    "no 7",
    "no 6",
    "no 5",
    "no 4",
    "no 2",
    "no 1"
  ])
  await forgetRecentSearches()
  expect(await readRecentSearches()).toEqual([])
})

test("what cannot be read is none, and the next one is kept all the same", async () => {
  await database.drafts.put({ id: recentSearches, text: "{", at: 1 })
  expect(await readRecentSearches()).toEqual([])
  await keepRecentSearch("apples")
  expect(await readRecentSearches()).toEqual(["apples"])
})
