import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Recurrence } from "~model/follow-up"
import { nextDue } from "~model/recurrence"
import { dayAt, daysIn, weekdayOf } from "~model/wall-clock"

const every = (unit: Recurrence["unit"], count = 1, day: number | null = null): Recurrence => ({
  unit,
  count,
  day
})
const wall = (text: string) => new Date(text).getTime()
const said = (at: number) => {
  const it = new Date(at)
  const two = (value: number) => String(value).padStart(2, "0")
  return `${it.getFullYear()}-${two(it.getMonth() + 1)}-${two(it.getDate())}T${two(it.getHours())}:${two(it.getMinutes())}`
}
/** The same numbers on every run. */
const dice = (seed: number) => () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647

/** Zones with other days for their clocks; one with half an hour of it, one without. */
const zones = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Shanghai"]
const home = process.env["TZ"]

describe.each(zones)("in %s", (zone) => {
  beforeAll(() => {
    process.env["TZ"] = zone
  })
  afterAll(() => {
    if (home === undefined) delete process.env["TZ"]
    else process.env["TZ"] = home
  })

  test("the zone that was asked for is the one that counts", () => {
    const winter = new Date(2026, 0, 1).getTimezoneOffset()
    expect([Intl.DateTimeFormat().resolvedOptions().timeZone, winter]).toEqual([
      zone,
      { "America/New_York": 300, "Europe/Berlin": -60, "Australia/Lord_Howe": -660 }[zone] ?? -480
    ])
  })

  test("9:00 stays 9:00 through every change of the clocks of a year", () => {
    let at = wall("2026-01-01T09:00")
    for (let turn = 0; turn < 366; turn++) {
      const next = nextDue(every("day"), at, at)
      expect(said(next).slice(11)).toBe("09:00")
      expect(Math.round((next - at) / 3_600_000)).toBeGreaterThanOrEqual(23)
      at = next
    }
    expect(said(at)).toBe("2027-01-02T09:00")
  })

  test("the 31st is the last day of a shorter month and comes back; the 29 February too", () => {
    const monthly = every("month", 1, 31)
    const days: string[] = []
    let at = wall("2027-01-31T09:00")
    for (let turn = 0; turn < 4; turn++)
      days.push(said((at = nextDue(monthly, at, at))).slice(5, 10))
    expect(days).toEqual(["02-28", "03-31", "04-30", "05-31"])
    const yearly = every("year", 1, 29)
    const feb = nextDue(yearly, wall("2028-02-29T09:00"), 0)
    expect(said(feb)).toBe("2029-02-28T09:00")
    expect(said(nextDue(yearly, feb, wall("2031-12-01T09:00")))).toBe("2032-02-29T09:00")
  })

  test("working days skip the weekend, also when counted by two", () => {
    const friday = wall("2026-11-27T09:00")
    expect(said(nextDue(every("weekday"), friday, friday))).toBe("2026-11-30T09:00")
    expect(said(nextDue(every("weekday", 2), friday, friday))).toBe("2026-12-01T09:00")
    const saturday = wall("2026-11-28T09:00")
    expect(said(nextDue(every("weekday"), saturday, saturday))).toBe("2026-11-30T09:00")
  })

  test("turns that were missed are skipped: never past, never more than one turn off", () => {
    const roll = dice(42)
    const units = ["day", "weekday", "week", "month", "year"] as const
    for (let run = 0; run < 3000; run++) {
      const unit = units[Math.floor(roll() * units.length)] ?? "day"
      const count = 1 + Math.floor(roll() * 5)
      // From 4:00 on: hours that the clocks skip are a matter of their own.
      const dueAt = wall("2024-01-01T04:00") + Math.floor(roll() * 1500) * 864e5
      const hour = 4 + Math.floor(roll() * 20)
      const due = new Date(dueAt).setHours(hour, 30, 0, 0)
      const day = unit === "month" || unit === "year" ? dayAt(due).date : null
      const after = due + Math.floor(roll() * 1000 - 200) * 864e5
      const next = nextDue(every(unit, count, day), due, after)
      const floor = Math.max(due, after)
      expect(next).toBeGreaterThan(floor)
      expect(said(next).slice(11)).toBe(`${String(hour).padStart(2, "0")}:30`)
      if (day !== null) {
        const { year, month, date } = dayAt(next)
        expect(date).toBe(Math.min(day, daysIn(year, month)))
      }
      if (unit === "weekday") expect(weekdayOf(dayAt(next))).toBeLessThan(6)
      if (unit === "week") expect(weekdayOf(dayAt(next))).toBe(weekdayOf(dayAt(due)))
      // One turn earlier was over already.
      const longest = { day: 1.1, weekday: 3.1, week: 7.1, month: 31.1, year: 366.1 }[unit]
      const weekends = unit === "weekday" ? Math.floor(count / 5) * 2 : 0
      expect(next - floor).toBeLessThanOrEqual((longest * count + weekends) * 864e5)
    }
  })
})
