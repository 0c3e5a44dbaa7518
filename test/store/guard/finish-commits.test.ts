/**
 * A power cut may take the beginning of a commit and leave its end (see `finishCommits`): every commit
 * of some at random is cut at each place where the browser may have.
 */
import "../../support/fresh-database"

import type { DBCoreMutateRequest } from "dexie"
import { afterAll, afterEach, beforeEach, expect, it } from "vitest"
import { checkDatabase } from "~store/guard/check-database"
import { checkRows } from "~store/guard/check-rows"
import { finishCommits } from "~store/guard/finish-commits"
import { keepOutside } from "~store/guard/outside"
import { countTables } from "~store/guard/recount"
import { database } from "~store/database"
import { randomFrom } from "../../../scripts/soak/random"
import { aContact } from "../../support/builders"
import { freshDatabase } from "../../support/fresh-database"
import { outsideInMemory } from "../../support/outside"
import { randomEdits } from "../../support/random-edits"

interface Written {
  table: string
  request: DBCoreMutateRequest
}
/** What was asked of the database, in its order. */
let tape: Written[] = []
const recorder = {
  stack: "dbcore",
  name: "tape",
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      return {
        ...table,
        mutate: (request) => {
          tape.push({ table: name, request })
          return table.mutate(request)
        }
      }
    }
  })
} satisfies Parameters<typeof database.use>[0]

beforeEach(async () => {
  database.close()
  database.use(recorder)
  await freshDatabase()
  outsideInMemory()
})
afterEach(() => keepOutside(null))
afterAll(() => void database.unuse(recorder))

type Rows = Record<string, unknown[]>
const everything = async (): Promise<Rows> =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (it) => [it.name, await it.toArray()] as const))
  )
/** The search's own tables go their own ways. */
const records = async () => {
  const { unindexed: _, searchParts: __, ...rows } = await everything()
  return rows
}

/** The database as a cut leaves it: as it was, and what was written after the first `lost` pieces. */
const leave = (before: Rows, pieces: readonly Written[], lost: number) =>
  database.transaction("rw", database.tables, async () => {
    for (const table of database.tables) {
      await table.clear()
      await table.bulkPut(before[table.name] ?? [])
    }
    for (const { table, request } of pieces.slice(lost)) {
      const of = database.table(table)
      if (request.type === "add" || request.type === "put") await of.bulkPut([...request.values])
      else if (request.type === "delete") await of.bulkDelete([...request.keys])
      else throw new Error("a range is not written in pieces")
    }
  })

it.each([1, 2])(
  "a commit cut anywhere is whole again, exactly (%i)",
  async (seed) => {
    await countTables()
    const random = randomFrom(seed)
    const edit = randomEdits(random)
    let [cuts, halves] = [0, 0]
    for (let step = 0; step < 20; step++) {
      const before = await everything()
      tape = []
      await edit()
      const pieces = [...tape]
      const logged = pieces.filter((it) => it.table === "changes" && it.request.type === "add")
      const isErased = pieces.some((it) => it.request.type === "deleteRange")
      if (logged.length !== 1 || isErased) continue
      const after = await everything()
      const { unindexed: _, searchParts: __, ...whole } = after
      // What tells of it all comes last.
      expect(pieces.at(-1)).toBe(logged[0])
      for (let lost = 1; lost < pieces.length; lost++) {
        await leave(before, pieces, lost)
        const quick = await checkDatabase()
        const rows = quick.ok ? await checkRows() : null
        const isHalf = !quick.ok || rows?.ok !== true
        // Only the word left for the search may be lost without a trace.
        if (!isHalf) expect(await records()).toEqual(whole)
        else expect(await finishCommits(), `step ${step}, ${lost} lost`).toBe(true)
        expect(await records()).toEqual(whole)
        expect(await checkDatabase()).toEqual({ ok: true, counted: true })
        expect(await checkRows()).toMatchObject({ ok: true })
        cuts += 1
        if (isHalf) halves += 1
      }
      await leave(after, [], 0)
    }
    expect(cuts).toBeGreaterThan(20)
    expect(halves).toBeGreaterThan(15)
  },
  60_000
)

it("what is damaged otherwise is left as it is, and said", async () => {
  await countTables()
  const edit = randomEdits(randomFrom(3))
  for (let at = 0; at < 30; at++) await edit()
  await database.contacts.put(aContact({ name: "of no commit" }))
  const before = await everything()
  expect(await finishCommits()).toBe(false)
  expect(await everything()).toEqual(before)
  expect(await checkDatabase()).toMatchObject({ ok: false, fault: "short" })
})

it("of one that is sound nothing is written", async () => {
  await countTables()
  const edit = randomEdits(randomFrom(4))
  for (let at = 0; at < 30; at++) await edit()
  const before = await everything()
  expect(await finishCommits()).toBe(false)
  expect(await everything()).toEqual(before)
})
