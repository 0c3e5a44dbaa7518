import "../../support/fresh-database"

import { afterEach, expect, test, vi } from "vitest"
import { IndexKeeper } from "~jobs/search/keep-index"
import type { IndexState } from "~jobs/search/protocol"
import { Database } from "~store/database"
import { put } from "~store/write"
import { commit } from "~store/commit"
import { aContact } from "../../support/builders"
import { eventually } from "../../support/eventually"

afterEach(() => {
  vi.useRealTimers()
})

const question = { text: "anna", limit: 9, onScreen: "" }

test("a database that cannot be read is not tried again at every question, but after a while", async () => {
  vi.useFakeTimers({ toFake: ["Date"] })
  const db = new Database("shut")
  const anna = aContact({ name: "Anna" })
  await commit(
    () => ({ act: { kind: "contact-added", name: "" }, writes: [put("contacts", anna)] }),
    db
  )
  db.close({ disableAutoOpen: true })
  const states: IndexState[] = []
  const keeper = new IndexKeeper((state) => states.push(state), db)
  await eventually(() => states.at(-1)?.phase).toBe("failed")
  const { length } = states
  for (let asked = 0; asked < 20; asked++) expect((await keeper.find(question)).hits).toEqual([])
  expect(states).toHaveLength(length)

  await db.open()
  vi.setSystemTime(Date.now() + 60_000)
  await keeper.find(question)
  await eventually(() => states.at(-1)?.phase).toBe("ready")
  expect((await keeper.find(question)).hits.map((it) => it.id)).toEqual([anna.id])
  keeper.stop()
  await db.delete()
})
