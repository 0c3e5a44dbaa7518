/** What the soaks of kills and power cuts count as lost, torn, unnoticed, and as an alarm over nothing. */
import { expect, test } from "vitest"

import type { Found } from "../../scripts/soak/kill/find"
import { lookInto } from "../../scripts/soak/kill/look"
import { isClean, newSum } from "../../scripts/soak/kill/sum"

const written = new Map([["c1", "sum of c1"]])
const whole: Found = { changes: { c1: "sum of c1" }, torn: [], rows: 1 }
const torn: Found = { ...whole, torn: ["contacts 7 is not as logged"] }
const gone: Found = { ...whole, changes: {} }

/** A start whose check says so, and what is found before it, after it, and after "Bring it back". */
const look = async (alarm: string, ...found: [Found, Found, Found]) => {
  const sum = newSum("leveldb")
  let at = 0
  const start = {
    find: async () => found[at] ?? whole,
    check: async () => {
      at = 1
      return alarm
    },
    recover: async () => void (at = 2)
  }
  const wrong = await lookInto(start, written, sum)
  return { sum, wrong }
}

test("all is there: nothing is said, nothing is counted", async () => {
  const { sum, wrong } = await look("", whole, whole, whole)
  expect(wrong).toEqual([])
  expect(sum).toEqual(newSum("leveldb"))
})

test("an alarm where nothing is missing is one over nothing", async () => {
  const { sum, wrong } = await look("damaged", whole, whole, whole)
  expect(sum).toMatchObject({ falseAlarms: 1, unnoticed: 0 })
  expect(wrong).toEqual(["an alarm over nothing: damaged"])
  expect(isClean(sum)).toBe(false)
})

test("an alarm over a row that is torn is right, and what is brought back is whole", async () => {
  const { sum, wrong } = await look("damaged", torn, torn, whole)
  expect(sum).toMatchObject({ falseAlarms: 0, unnoticed: 0, tornBefore: 1, torn: 0 })
  expect(wrong).toEqual([])
  expect(isClean(sum)).toBe(true)
})

test("what a start finishes by itself is no loss, and needs no alarm", async () => {
  const { sum, wrong } = await look("", torn, whole, whole)
  expect(sum).toMatchObject({ unnoticed: 0, tornBefore: 1, torn: 0 })
  expect(wrong).toEqual([])
})

test.each([
  ["torn", torn, { lostBefore: 0, lostAfter: 0, tornBefore: 1, torn: 1 }],
  ["gone", gone, { lostBefore: 1, lostAfter: 1, tornBefore: 0, torn: 0 }]
])("what is %s and not noticed is a fault", async (_, found, counted) => {
  const { sum, wrong } = await look("", found, found, whole)
  expect(sum).toMatchObject({ ...counted, unnoticed: 1, falseAlarms: 0 })
  expect(wrong).toContain("a loss was not noticed at start")
  expect(isClean(sum)).toBe(false)
})

test("what does not come back is lost, however well it was noticed", async () => {
  const { sum, wrong } = await look("behind", gone, gone, gone)
  expect(sum).toMatchObject({ lostBefore: 1, lostAfter: 1, unnoticed: 0 })
  expect(wrong).toEqual(["c1 is gone after recovery"])
})
