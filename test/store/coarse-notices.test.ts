import { freshDatabase } from "../support/fresh-database"

import { Dexie, liveQuery, type ObservabilitySet, RangeSet } from "dexie"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { commit } from "~store/commit"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { put } from "~store/write"
import { aContact } from "../support/builders"

let parts: ObservabilitySet[]
const hear = (told: ObservabilitySet) => void parts.push(told)

beforeEach(async () => {
  await freshDatabase()
  parts = []
  Dexie.on.storagemutated.subscribe(hear)
})
afterEach(() => Dexie.on.storagemutated.unsubscribe(hear))

/** The most ranges that any table or index was told of in one go. */
const mostRanges = () =>
  Math.max(
    0,
    ...parts.flatMap((it) =>
      Object.values(it).map((tree) => {
        const ranges = new RangeSet()
        if (tree) ranges.add(tree)
        return [...ranges].length
      })
    )
  )

test("an import and its undo tell every page of tables, not of a thousand keys", async () => {
  const people = Array.from({ length: 1200 }, () => aContact())
  const change = await commit(() => ({
    act: { kind: "people-imported", name: "1200" },
    writes: people.map((it) => put("contacts", it))
  }))
  await vi.waitFor(() => expect(mostRanges()).toBeGreaterThan(0))
  expect(mostRanges()).toBeLessThan(20)
  parts = []
  expect(await undo(change?.id ?? "")).toMatchObject({ ok: true })
  expect(await database.contacts.count()).toBe(0)
  await vi.waitFor(() => expect(mostRanges()).toBeGreaterThan(0))
  expect(mostRanges()).toBeLessThan(20)
})

test("who looks at a table or an index hears of it still", async () => {
  const people = Array.from({ length: 60 }, () => aContact())
  const counts: number[] = []
  const abouts: number[] = []
  const first = people[0]?.id ?? ""
  const ends = [
    liveQuery(async () => database.contacts.count()).subscribe((it) => void counts.push(it)),
    liveQuery(async () => database.changes.where("about").equals(first).count()).subscribe(
      (it) => void abouts.push(it)
    )
  ]
  const change = await commit(() => ({
    act: { kind: "people-imported", name: "60" },
    writes: people.map((it) => put("contacts", it))
  }))
  await vi.waitFor(() => expect([counts.at(-1), abouts.at(-1)]).toEqual([60, 1]))
  await undo(change?.id ?? "")
  await vi.waitFor(() => expect([counts.at(-1), abouts.at(-1)]).toEqual([0, 2]))
  for (const it of ends) it.unsubscribe()
})

test("a few keys are told one by one", async () => {
  const few = Array.from({ length: 3 }, () => aContact())
  await database.contacts.bulkAdd(few)
  await vi.waitFor(() => expect(parts).not.toEqual([]))
  parts = []
  await database.contacts.bulkDelete(few.map((it) => it.id))
  await vi.waitFor(() => expect(parts).not.toEqual([]))
  expect(mostRanges()).toBe(3)
})
