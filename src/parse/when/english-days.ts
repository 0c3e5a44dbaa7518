import { plusDays, plusMonths } from "~model/wall-clock"
import {
  bareWeekday,
  dateOf,
  dayOfMonth,
  doubt,
  endOfMonth,
  fixed,
  inMonth,
  nextWeekday,
  weekdayOfWeek,
  yearOf
} from "./days"
import { enNumber, englishNumber } from "./numerals"
import type { Part, Rule } from "./part"
import { fromNow, type SpanUnit } from "./spans"

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** Names in full may stand alone; short ones are words as well: sat, sun. */
const fullDay = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
export const enWeekday = `(?:${fullDay}|mon|tues?|weds?|thurs?|thur|fri|sat|sun)\\.?`
const month =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
const date = "(?<date>\\d{1,2})(?:st|nd|rd|th)?"
const year = "(?:,?\\s+(?<year>20\\d\\d|19\\d\\d|['’]\\d\\d))?"
const ordinal = "(?<date>\\d{1,2})(?:st|nd|rd|th)"
/** "may 5 boxes" is no date. */
const goods =
  "(?:box|boxes|pcs|pieces?|packs?|units?|bags?|bottles?|sets?|kg|items?|orders?|cartons?|pairs?|x)\\b"
const unit = "(?<unit>minute|min|hour|hr|day|week|month|year|fortnight)s?"

/** 1 Monday to 7 Sunday. */
export const enWeekdayNumber = (name: string): number =>
  weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1
const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const units: Record<string, SpanUnit> = { min: "minute", hr: "hour", m: "minute", h: "hour" }
const spanUnits: SpanUnit[] = ["minute", "hour", "day", "week", "month", "year"]
const spanUnit = (word: string): SpanUnit =>
  units[word] ?? spanUnits.find((it) => it === word) ?? "day"

const named =
  (days: number): Rule["read"] =>
  (_word, { today }): Part => ({
    is: "day",
    day: plusDays(today, days),
    by: "name"
  })

const span: Rule["read"] = (word, moment) => {
  const count = englishNumber(word("count"))
  const said = word("unit").toLowerCase()
  return said === "fortnight"
    ? fromNow(count * 2, "week", moment)
    : fromNow(count, spanUnit(said), moment)
}

const dayNamed = (word: string): number => enWeekdayNumber(word)

/** Days as English says them. */
export const englishDays: Rule[] = [
  { words: "today", read: named(0) },
  { words: "tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow", read: named(1) },
  { words: "(?:the\\s+)?day\\s+after\\s+tomorrow|overmorrow", read: named(2) },
  {
    words: "tonight|tonite",
    read: (_word, { today }) => [
      { is: "day", day: today, by: "name" },
      { is: "part", part: "evening" }
    ]
  },
  {
    words: "this\\s+(?<part>morning|afternoon|evening)",
    read: (word, { today }) => {
      const said = word("part").toLowerCase()
      const part = said === "morning" || said === "afternoon" ? said : "evening"
      return [
        { is: "day", day: today, by: "name" },
        { is: "part", part }
      ]
    }
  },
  // Weekdays
  {
    words: `(?<day>${fullDay})`,
    read: (word, { today }) => bareWeekday(today, dayNamed(word("day")))
  },
  {
    words: `(?<day>${enWeekday})`,
    beside: true,
    read: (word, { today }) => bareWeekday(today, dayNamed(word("day")))
  },
  {
    words: `(?:on|by|due|this\\s+coming|coming|upcoming|this)\\s+(?<day>${enWeekday})`,
    read: (word, { today }) => bareWeekday(today, dayNamed(word("day")))
  },
  {
    words: `next\\s+(?<day>${enWeekday})`,
    read: (word, { today }) => nextWeekday(today, dayNamed(word("day")))
  },
  {
    words: `(?:(?<day>${enWeekday})\\s+(?:of\\s+)?next\\s+week|next\\s+week\\s+(?:on\\s+)?(?<other>${enWeekday}))`,
    read: (word, { today }) => weekdayOfWeek(today, dayNamed(word("day") || word("other")), 1)
  },
  {
    words: `(?:(?<day>${enWeekday})\\s+(?:of\\s+)?this\\s+week|this\\s+week\\s+(?:on\\s+)?(?<other>${enWeekday}))`,
    read: (word, { today }) => weekdayOfWeek(today, dayNamed(word("day") || word("other")), 0)
  },
  // Dates
  {
    words: `${date}(?:\\s+of)?[\\s-]+(?<month>${month})${year}`,
    read: (word, { today }) =>
      dateOf(today, monthNumber(word("month")), Number(word("date")), yearOf(word("year")))
  },
  {
    words: `(?<month>${month})\\s+(?:the\\s+)?${date}(?!\\d|\\s*[:.]\\d|\\s+${goods})${year}`,
    read: (word, { today }) =>
      dateOf(today, monthNumber(word("month")), Number(word("date")), yearOf(word("year")))
  },
  {
    words: `(?<month>${month})\\s+(?:the\\s+)?${date}\\s+next\\s+year|${date.replace("<date>", "<date2>")}\\s+(?<month2>${month})\\s+next\\s+year`,
    read: (word, { today }) =>
      dateOf(
        today,
        monthNumber(word("month") || word("month2")),
        Number(word("date") || word("date2")),
        today.year + 1
      )
  },
  {
    words: "(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<date>\\d{1,2})",
    read: (word, { today }) =>
      fixed(today, {
        year: Number(word("year")),
        month: Number(word("month")),
        date: Number(word("date"))
      })
  },
  {
    words: "(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)",
    read: (word, { today }) =>
      figures(Number(word("a")), Number(word("b")), (month, day) =>
        dateOf(today, month, day, yearOf(word("year")))
      )
  },
  {
    words: "(?<a>\\d{1,2})/(?<b>\\d{1,2})(?!/)",
    read: (word, { today }) => {
      const [a, b] = [Number(word("a")), Number(word("b"))]
      if (a === 24 && b === 7) return null
      return figures(a, b, (month, day) => dateOf(today, month, day, null))
    }
  },
  {
    words: `(?:on|by|due)\\s+(?:the\\s+)?${ordinal}(?!\\s*(?:floor|batch|order|one|item|try|attempt|shipment|box|piece|payment|page|line|row|level|place|street|st|avenue|ave|visit|call|round|time|birthday|anniversary|century|grade)\\b)`,
    read: (word, { today }) => dayOfMonth(today, Number(word("date")))
  },
  {
    words: `(?:the\\s+)?${ordinal}(?=\\s*(?:$|[,.;:!?]|at\\b|\\d{1,2}(?::\\d\\d)?\\s*[ap]m))`,
    read: (word, { today }) => dayOfMonth(today, Number(word("date")))
  },
  {
    words: `(?:(?:on\\s+)?(?:the\\s+)?${ordinal}\\s+of\\s+next\\s+month|next\\s+month\\s+(?:on\\s+)?(?:the\\s+)?${ordinal.replace("<date>", "<other>")})`,
    read: (word, { today }) =>
      inMonth(plusMonths({ ...today, date: 1 }, 1), Number(word("date") || word("other")))
  },
  {
    words: `(?:on\\s+)?(?:the\\s+)?${ordinal}\\s+of\\s+this\\s+month`,
    read: (word, { today }) => fixed(today, { ...today, date: Number(word("date")) })
  },
  // Ends and middles
  {
    words:
      "(?:at\\s+|by\\s+)?(?:the\\s+)?(?:end\\s+of\\s+(?:the\\s+|this\\s+)?month|month[\\s-]end|eom|last\\s+day\\s+of\\s+(?:the|this)\\s+month)",
    read: (_word, { today }) => ({ is: "day", day: endOfMonth(today, 0), by: "day-of-month" })
  },
  {
    words: "(?:at\\s+|by\\s+)?(?:the\\s+)?(?:end|last\\s+day)\\s+of\\s+next\\s+month",
    read: (_word, { today }) => ({ is: "day", day: endOfMonth(today, 1), by: "day-of-month" })
  },
  {
    words: `(?:at\\s+|by\\s+)?(?:the\\s+)?(?:end|last\\s+day)\\s+of\\s+(?<month>${month})`,
    read: (word, { today }) => {
      const wanted = monthNumber(word("month"))
      return {
        is: "day",
        day: endOfMonth({ ...today, month: wanted }, wanted < today.month ? 12 : 0),
        by: "day-of-month"
      }
    }
  },
  {
    words:
      "(?:at\\s+|by\\s+)?(?:the\\s+)?(?:end\\s+of\\s+(?:the\\s+|this\\s+)?year|year[\\s-]end|eoy)",
    read: (_word, { today }) => fixed(today, { year: today.year, month: 12, date: 31 })
  },
  {
    words:
      "(?:at\\s+|by\\s+)?(?:the\\s+)?(?:first\\s+day|beginning|start)\\s+of\\s+next\\s+month|first\\s+of\\s+next\\s+month",
    read: (_word, { today }) => inMonth(plusMonths({ ...today, date: 1 }, 1), 1)
  },
  {
    words: `mid-?\\s*(?<month>${month})|(?:the\\s+)?middle\\s+of\\s+(?<other>${month})`,
    read: (word, { today }) => dateOf(today, monthNumber(word("month") || word("other")), 15, null)
  },
  {
    words: "mid-?\\s*month|(?:the\\s+)?middle\\s+of\\s+the\\s+month",
    read: (_word, { today }) => (today.date < 15 ? inMonth(today, 15) : doubt("ambiguous"))
  },
  // Spans
  {
    words: `in\\s+(?<count>${enNumber})\\s*${unit}(?:['’]?\\s+time)?(?!\\s+(?:and|or)\\b)`,
    read: span
  },
  { words: `(?<count>${enNumber})\\s+${unit}\\s+from\\s+(?:now|today)`, read: span },
  { words: "in\\s+(?<count>\\d{1,3})\\s?(?<unit>h|m)", read: span },
  {
    // After a comma at the end, or as all that is said.
    words: `(?<=[,，]\\s*|^\\s*)(?<count>${enNumber})\\s+(?<unit>day|week|month)s?(?=\\s*$)`,
    read: span
  },
  {
    words: "in\\s+(?:half\\s+an|an\\s+half|a\\s+half|half\\s+a)\\s*-?\\s*hour",
    read: (_word, moment) => fromNow(30, "minute", moment)
  },
  {
    words: "in\\s+(?:a\\s+)?quarter\\s+(?:of\\s+)?an\\s+hour",
    read: (_word, moment) => fromNow(15, "minute", moment)
  },
  {
    words:
      "in\\s+(?:an|one|1)\\s+hour\\s+and\\s+a\\s+half|in\\s+(?:one|1)\\s+and\\s+a\\s+half\\s+hours",
    read: (_word, moment) => fromNow(90, "minute", moment)
  },
  {
    words: "in\\s+(?<count>two|three|four|five|six|\\d)\\s+and\\s+a\\s+half\\s+hours",
    read: (word, moment) => fromNow(englishNumber(word("count")) * 60 + 30, "minute", moment)
  },
  {
    words: "in\\s+(?<count>\\d+\\.\\d+)\\s*(?:hours?|hrs?|h)",
    read: (word, moment) => fromNow(Number(word("count")) * 60, "minute", moment)
  },
  { words: "in\\s+half\\s+a\\s+year", read: (_word, moment) => fromNow(6, "month", moment) },
  {
    words: "(?:a|one)\\s+week\\s+from\\s+(?:tomorrow)|a\\s+week\\s+tomorrow|tomorrow\\s+week",
    read: named(8)
  },
  {
    words: `(?:on|at|by|this)\\s+(?:the\\s+)?weekend`,
    read: (_word, { today }) => bareWeekend(today)
  },
  // What nobody can tell
  {
    words: `yesterday|last\\s+(?:${enWeekday}|week|month|year|night|weekend|time)|${enNumber}\\s+${unit.replace("?<unit>", "?:")}\\s+ago|this\\s+past\\s+${enWeekday}`,
    read: () => doubt("past")
  },
  {
    words: `next\\s+(?:week|month|year|weekend|quarter|few\\s+days)|this\\s+(?:week|month|year|quarter)|the\\s+week\\s+after\\s+next|week\\s+of|in\\s+(?:a\\s+few|some|several)\\s+\\w+|(?:early|late)\\s+(?:next|this|in)\\s+\\w+|(?:early|late)\\s+(?:${month})|q[1-4]|end\\s+of\\s+(?:the\\s+|next\\s+|this\\s+)?(?:week|quarter)|midnight|midweek|mid-week|${enNumber}\\s+(?:or|to)\\s+${enNumber}\\s+(?:minute|hour|day|week|month)s?|(?:within|after|for)\\s+${enNumber}\\s+(?:minute|hour|day|week|month|year)s?|(?:business|working)\\s+days?`,
    read: () => doubt("ambiguous")
  }
]

const bareWeekend = (today: Parameters<typeof bareWeekday>[0]): Part => {
  const saturday = bareWeekday(today, 6)
  return bareWeekday(today, 7).is === "doubt" ? doubt("ambiguous") : saturday
}

/** Two figures: which is the month? Refused where both could be. */
const figures = (a: number, b: number, of: (month: number, day: number) => Part): Part => {
  if (a > 31 || b > 31 || a < 1 || b < 1 || (a > 12 && b > 12)) return doubt("impossible")
  if (a > 12) return of(b, a)
  if (b > 12 || a === b) return of(a, b)
  return doubt("ambiguous")
}
