import "../../support/fresh-database"

import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { IndexState } from "~jobs/search/protocol"
import { followIndex, newSearcher, searchBy } from "~jobs/search/search-in"
import { commit } from "~store/commit"
import { put } from "~store/write"
import { aContact, anApple } from "../../support/builders"
import { eventually } from "../../support/eventually"
import { freshDatabase } from "../../support/fresh-database"
import { searchHere } from "../../support/search-here"

const write = (...writes: ReturnType<typeof put>[]) =>
  commit(() => ({ act: { kind: "contact-edited", name: "" }, writes: writes as never }))

let here: ReturnType<typeof searchHere>
beforeEach(async () => {
  await freshDatabase()
  here = searchHere()
})
afterEach(() => here.end())

const ids = async (search: ReturnType<typeof newSearcher>, text: string) =>
  (await search(text))?.hits.map((it) => it.id)

test("a page asks, and hears when there is more to be found", async () => {
  const states: IndexState[] = []
  const end = followIndex((state) => states.push(state))
  const search = newSearcher()
  expect(await ids(search, "anna")).toEqual([])
  await eventually(() => states.at(-1)?.phase).toBe("ready")
  const before = states.at(-1)?.seq ?? 0
  const anna = aContact({ name: "Anna" })
  await write(put("contacts", anna))
  await eventually(() => states.at(-1)?.seq).toBeGreaterThan(before)
  expect(await ids(search, "anna")).toEqual([anna.id])
  end()
})

test("of one searcher's questions the last is answered, of two searchers' each", async () => {
  const anna = aContact({ name: "Anna" })
  await write(put("contacts", anna))
  const [one, two] = [newSearcher(), newSearcher()]
  await eventually(() => ids(one, "anna")).toEqual([anna.id])
  const asked = ["a", "an", "ann", "anna"].map((text) => ids(one, text))
  const other = ids(two, "an")
  expect(await Promise.all(asked)).toEqual([undefined, undefined, undefined, [anna.id]])
  expect(await other).toEqual([anna.id])
})

test("a worker that ends is begun anew, with what was asked of it", async () => {
  const apple = anApple({ title: "Golden Delicious" })
  await write(put("products", apple))
  const search = newSearcher()
  await eventually(() => ids(search, "golden")).toEqual([apple.id])
  here.crash()
  await eventually(() => ids(search, "delicious")).toEqual([apple.id])
})

test("whatever is typed is answered", async () => {
  const search = newSearcher()
  const texts = ["", "x".repeat(10_000), "\ud800\udc00\ud800", "(a+)+$", "שלום", "tag:", "-", '"']
  for (const text of texts) expect((await search(text))?.hits).toEqual([])
})

test("where no worker can be had it says so, and nobody waits", async () => {
  const states: IndexState[] = []
  const end = followIndex((state) => states.push(state))
  let fail = () => {}
  searchBy(() => ({
    ask: vi.fn(),
    onTold: vi.fn(),
    onError: (listener) => (fail = listener)
  }))
  const asked = newSearcher()("anna")
  fail()
  expect(await asked).toBeNull()
  expect(states.at(-1)).toMatchObject({ phase: "failed" })
  expect(await newSearcher()("anna")).toBeNull()
  end()
})

test("what comes from a worker is believed only in its own form", async () => {
  let tell: (telling: unknown) => void = () => {}
  searchBy(() => ({
    ask: vi.fn(),
    onTold: (listener) => (tell = listener),
    onError: vi.fn()
  }))
  const asked = newSearcher()("anna")
  for (const wrong of [null, 7, { kind: "found", id: 1 }, { kind: "state", state: { read: 9 } }])
    tell(wrong)
  for (let id = 0; id < 50; id++)
    tell({ kind: "found", id, found: { hits: [], more: true, read: 1 } })
  expect(await asked).toEqual({ hits: [], more: true, read: 1 })
})
