import "../../support/fresh-database"

import { beforeAll, expect, test, vi } from "vitest"

import { openBackup } from "~jobs/backup/open-backup"
import { dropStaged } from "~jobs/backup/restore-staged"
import { addSamples } from "~jobs/samples"

import { kinds, refusal, tampered } from "../../../scripts/soak/backup/backup"
import { type Good, goodBackup } from "../../../scripts/soak/backup/good-backup"
import { randomFrom } from "../../../scripts/soak/random"
import { databaseHash } from "../../support/all-rows"
import { freshDatabase } from "../../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

let [good, other]: (Good | null)[] = [null, null]
beforeAll(async () => {
  good = await goodBackup(randomFrom(1))
  other = await goodBackup(randomFrom(2), good)
})
const both = () => {
  if (!good || !other) throw new Error("not made")
  return [good, other] as const
}

test("the backup that is tampered with is a good one", async () => {
  await freshDatabase()
  const [it] = both()
  expect(await refusal(it.sealed, it.identity)).toBeNull()
  const opened = await openBackup(new Blob([new Uint8Array(it.sealed)]), it.identity)
  expect(opened).toMatchObject({ ok: true, staged: { rows: 121 } })
  if (opened.ok) await dropStaged(opened.staged.stage)
})

test("tampered with in any way it is refused, and nothing of it is left, in the records or beside", async () => {
  await freshDatabase()
  await addSamples()
  const before = await databaseHash()
  for (const [at, kind] of kinds.entries()) {
    const it = await tampered(...both(), 5000 * kinds.length + at)
    expect(it.kind).toBe(kind)
    const opened = await openBackup(new Blob([new Uint8Array(it.file)]), it.identity)
    expect([kind, opened.ok]).toEqual([kind, false])
  }
  expect(await databaseHash()).toBe(before)
  const names = (await indexedDB.databases()).map(({ name }) => name)
  expect(names).toEqual(["regulars"])
}, 120_000)

// The long form is `npm run soak:backup`.
test("and so are as many more, read without a database", async () => {
  for (let seed = 1; seed <= kinds.length; seed++) {
    const { kind, file, identity } = await tampered(...both(), seed)
    expect([seed, kind, await refusal(file, identity)]).not.toEqual([seed, kind, null])
  }
}, 120_000)
