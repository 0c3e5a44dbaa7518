import "../../support/fresh-database"

import { expect, test } from "vitest"
import { serveSearch } from "~jobs/search/serve-search"
import type { Telling } from "~jobs/search/protocol"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"

const question = { kind: "ask", id: 9, searcher: 1, text: "anna", limit: 9, onScreen: "" }

test.each([
  ["nothing", null],
  ["no question", { kind: "else" }],
  ["more than is ever shown", { ...question, id: 1, limit: 100_000 }],
  ["a longer text", { ...question, id: 1, text: "a".repeat(10_000) }],
  ["no number of it", { ...question, id: "1" }],
  ["a text that is none", { ...question, id: 1, text: { length: 3 } }]
])("a message with %s is not answered, and the next one is", async (_what, message) => {
  await freshDatabase()
  const told: Telling[] = []
  let asked = (_message: unknown): void => {}
  const { join, stop } = serveSearch(() => Promise.resolve("lock"))
  join({ tell: (it) => void told.push(it), onAsked: (it) => (asked = it) })
  expect(() => asked(message)).not.toThrow()
  asked({ ...question, searcher: 2 })
  await eventually(() => told.map((it) => it.kind)).toContain("found")
  expect(told.flatMap((it) => (it.kind === "found" || it.kind === "stale" ? [it.id] : []))).toEqual(
    [9]
  )
  stop()
})
