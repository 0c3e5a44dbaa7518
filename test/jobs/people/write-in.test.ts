import { freshDatabase } from "../../support/fresh-database"

import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { serveWriting } from "~jobs/people/serve-writing"
import { writeBy, writePeople } from "~jobs/people/write-in"
import { database } from "~store/database"
import { keepOutside, type Outside } from "~store/guard/outside"
import { peopleIn, taking } from "../../support/read-people"

vi.setConfig({ testTimeout: 120_000 })
beforeEach(freshDatabase)
afterEach(() => {
  writeBy(null)
  keepOutside(null)
})

/** A worker in this very page: what passes between is copied, as between a page and a worker. */
const here = (ended: () => void, keepThere: (it: Outside) => void = () => undefined) => {
  type Heard = (event: MessageEvent) => void
  const [toPage, toWorker] = [new Set<Heard>(), new Set<(told: unknown) => void>()]
  const later = (act: () => void) => void Promise.resolve().then(act)
  serveWriting(
    {
      tell: (it) => {
        const data: unknown = structuredClone(it)
        later(() => toPage.forEach((hear) => hear(new MessageEvent("message", { data }))))
      },
      onTold: (listener) => toWorker.add(listener)
    },
    keepThere
  )
  return {
    postMessage: (it: unknown) => {
      const data: unknown = structuredClone(it)
      later(() => toWorker.forEach((hear) => hear(data)))
    },
    terminate: ended,
    addEventListener: (kind: string, hear: unknown) => {
      if (kind === "message") toPage.add(hear as Heard)
    }
  }
}

const many = () =>
  peopleIn(
    `name,phone\n${Array.from({ length: 600 }, (_, at) => `P${at},+1212${1000000 + at}`).join("\n")}\n`
  )

it("people are written apart, told how far it is, and the worker ends", async () => {
  let ended = 0
  writeBy(() => here(() => ended++))
  const shares: number[] = []
  const signal = new AbortController().signal
  const done = await writePeople(await many(), taking, (it) => shares.push(it), signal)
  expect(done).toMatchObject({
    ok: true,
    change: { act: { kind: "people-imported", name: "600" }, edits: [] }
  })
  expect(await database.contacts.count()).toBe(600)
  expect(shares.length).toBeGreaterThan(0)
  expect(ended).toBe(1)
})

it("ended on the way there, nothing of it is here", async () => {
  writeBy(() => here(() => undefined))
  const ending = new AbortController()
  const done = await writePeople(await many(), taking, () => ending.abort(), ending.signal)
  expect(done).toEqual({ ok: false, why: "stopped" })
  expect(await database.contacts.count()).toBe(0)
})

it("what lies outside of the database the page keeps for it", async () => {
  const kept: unknown[] = []
  keepOutside({
    canary: async () => null,
    keep: async (canary, entries) => void kept.push([canary, entries]),
    journal: async () => [],
    forgetJournal: async () => undefined
  })
  let there: Outside | null = null
  writeBy(() =>
    here(
      () => undefined,
      (it) => (there = it)
    )
  )
  const reads = await peopleIn("name,phone\nA,5550101\n")
  const writing = writePeople(reads, taking, () => undefined, new AbortController().signal)
  const canary = { database: "d", seq: 1, at: 2, counts: {} }
  await (there as Outside | null)?.keep(canary, [])
  expect(kept).toContainEqual([canary, []])
  expect((await writing).ok).toBe(true)
})
