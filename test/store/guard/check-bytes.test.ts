import "../../support/fresh-database"

import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { newId } from "~model/row"
import { commit } from "~store/commit"
import { unreadBytes } from "~store/guard/check-bytes"
import { checkRows } from "~store/guard/check-rows"
import { keepOutside } from "~store/guard/outside"
import { countTables } from "~store/guard/recount"
import { freshDatabase } from "../../support/fresh-database"
import { outsideInMemory } from "../../support/outside"

beforeEach(async () => {
  await freshDatabase()
  outsideInMemory()
  await countTables()
})
afterEach(() => {
  keepOutside(null)
  vi.restoreAllMocks()
})

const keep = async (bytes: string) => {
  const id = newId()
  await commit(() => ({
    act: { kind: "picture-added", name: "a picture" },
    writes: [],
    blobs: [{ id, data: new Blob([bytes], { type: "image/png" }) }]
  }))
  return id
}

it("bytes that can be read are as they should be, none at all too", async () => {
  await keep("a picture")
  await keep("")
  expect(await unreadBytes()).toEqual([])
  expect(await checkRows()).toMatchObject({ ok: true })
})

it("a picture whose row is there and whose bytes the browser cannot read is missing", async () => {
  await keep("a")
  const gone = await keep("a picture")
  const whole = Blob.prototype.arrayBuffer
  vi.spyOn(Blob.prototype, "arrayBuffer").mockImplementation(function (this: Blob) {
    if (this.size > 1) return Promise.reject(new DOMException("gone", "NotReadableError"))
    return whole.call(this)
  })
  expect(await unreadBytes()).toEqual([gone])
  expect(await checkRows()).toMatchObject({
    ok: false,
    fault: "short",
    tables: [{ table: "blobs", expected: 2, found: 1 }]
  })
})
