import { expect, test } from "vitest"
import { presets } from "~model/presets"

const wall = (text: string) => new Date(text).getTime()
const ids = (now: string) => presets(new Date(now), 9).map(({ id }) => id)

test("each preset has its exact time, soonest first", () => {
  expect(presets(new Date("2026-11-22T10:30"), 9)).toEqual([
    { id: "laterToday", at: wall("2026-11-22T13:00"), allDay: false },
    { id: "tonight", at: wall("2026-11-22T20:00"), allDay: false },
    { id: "tomorrow", at: wall("2026-11-23T09:00"), allDay: true },
    { id: "in3Days", at: wall("2026-11-25T09:00"), allDay: true },
    { id: "endOfMonth", at: wall("2026-11-30T09:00"), allDay: true },
    { id: "in2Weeks", at: wall("2026-12-06T09:00"), allDay: true }
  ])
})

test("what is over is not offered, and no day twice", () => {
  expect(ids("2026-11-24T21:00")).not.toContain("tonight")
  expect(ids("2026-11-24T21:00")).not.toContain("laterToday")
  expect(ids("2026-11-30T10:00")).not.toContain("endOfMonth")
  for (let hour = 0; hour < 24 * 40; hour++) {
    const now = new Date(2026, 10, 1, hour, 17)
    const offered = presets(now, 9)
    expect(offered.every(({ at }) => at > now.getTime())).toBe(true)
    expect(new Set(offered.map(({ at }) => at)).size).toBe(offered.length)
  }
})
