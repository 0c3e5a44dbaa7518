import { expect, test } from "vitest"

import { byUrgency, groupOf, isBroken, isLate } from "~model/due"
import type { FollowUp } from "~model/follow-up"

const at = (date: number, hour = 9, minute = 0) => new Date(2026, 10, date, hour, minute).getTime()
type Planned = Pick<FollowUp, "state" | "dueAt" | "allDay" | "kind">
const it = (fields: Partial<Planned>): Planned => ({
  state: "open",
  dueAt: at(24),
  allDay: false,
  kind: "follow-up",
  ...fields
})

test("a time is late when it is over, a day when the day is", () => {
  expect(isLate(it({ dueAt: at(24, 15) }), at(24, 15))).toBe(false)
  expect(isLate(it({ dueAt: at(24, 15) }), at(24, 15, 1))).toBe(true)
  expect(isLate(it({ dueAt: at(24), allDay: true }), at(24, 23, 59))).toBe(false)
  expect(isLate(it({ dueAt: at(24), allDay: true }), at(25, 0))).toBe(true)
  expect(isLate(it({ dueAt: at(1), state: "done" }), at(24))).toBe(false)
  expect(isBroken(it({ dueAt: at(23), kind: "promise" }), at(24))).toBe(true)
  expect(isBroken(it({ dueAt: at(23) }), at(24))).toBe(false)
})

// 24 November 2026 is a Tuesday.
test.each([
  [at(23), false, "late"],
  [at(24, 8), false, "late"],
  [at(24, 9), true, "today"],
  [at(24, 18), false, "today"],
  [at(25, 0), false, "tomorrow"],
  [at(26), true, "week"],
  [at(29, 23), false, "week"],
  [at(30, 0), false, "later"]
])("%d belongs to its part of the time", (dueAt, allDay, group) => {
  expect(groupOf(it({ dueAt, allDay }), at(24, 12))).toBe(group)
})

test("on a Sunday the week is over, and tomorrow is the next one", () => {
  expect(groupOf(it({ dueAt: at(30) }), at(29))).toBe("tomorrow")
  expect(groupOf(it({ dueAt: new Date(2026, 11, 1).getTime() }), at(29))).toBe("later")
})

test("what is not due yet stands by its time, promise or not", () => {
  const [soon, later] = [it({ dueAt: at(25) }), it({ dueAt: at(26), kind: "promise" })]
  expect([later, soon].toSorted(byUrgency(at(24)))).toEqual([soon, later])
})
