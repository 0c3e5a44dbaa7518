import fc from "fast-check"
import { expect, test } from "vitest"

import { nextStamp, readStamp, type Stamp, stampId } from "~model/clock"

test("whatever the wall clock does, ids go up, and are read back", () => {
  const times = fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(times, (walls) => {
      let last: Stamp | null = null
      let lastId = ""
      for (const wall of walls) {
        const stamp = nextStamp(last, wall)
        const id = stampId(stamp, "dev")
        expect(id > lastId).toBe(true)
        expect(readStamp(id)).toEqual(stamp)
        last = stamp
        lastId = id
      }
    })
  )
})

test.each(["", "nonsense", "0mwrvph2y", "0mwrvph2y000"])("%j is no id of a change", (id) => {
  expect(readStamp(id)).toBeNull()
})
