import { doubt, endOfMonth } from "./days"
import { clock, halfDay } from "./clocks"
import { enWeekday, enWeekdayNumber } from "./english-days"
import { enNumber, englishNumber } from "./numerals"
import type { Part, Rule } from "./part"
import { everyDayOfMonth, everySo, everyWeekday } from "./recurring"

const half = "(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?)"
const halfOf = (word: string): "am" | "pm" => (word.toLowerCase().startsWith("a") ? "am" : "pm")
const part = (name: Extract<Part, { is: "part" }>["part"]): Part => ({ is: "part", part: name })

/** Hours and parts of the day as English, and figures, say them. */
export const englishHours: Rule[] = [
  {
    words: `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s*${half}`,
    read: (word) => halfDay(Number(word("hour")), Number(word("minute") || 0), halfOf(word("half")))
  },
  {
    words: "(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d)?(?!\\d|:|\\s*[ap]\\.?m\\b)",
    read: (word) => {
      const hour = word("hour")
      // 09:30 and 8:00 are read by everybody on a face of 24 hours; 3:00 is not.
      return clock(Number(hour), Number(word("minute")), hour.length === 2 || Number(hour) >= 8)
    }
  },
  {
    words: `half\\s+past\\s+(?<hour>${enNumber})(?:\\s*${half})?`,
    read: (word) => spoken(word("hour"), 30, word("half"))
  },
  {
    words: `(?:a\\s+)?quarter\\s+past\\s+(?<hour>${enNumber})(?:\\s*${half})?`,
    read: (word) => spoken(word("hour"), 15, word("half"))
  },
  {
    words: `(?:a\\s+)?quarter\\s+to\\s+(?<hour>${enNumber})(?:\\s*${half})?`,
    read: (word) => {
      const hour = englishNumber(word("hour"))
      return hour > 1 ? spoken(String(hour - 1), 45, word("half")) : doubt("ambiguous")
    }
  },
  {
    words:
      "(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+o['’]?clock",
    read: (word) => spoken(word("hour"), 0, "")
  },
  {
    words:
      "(?:at|@)\\s*(?<hour>\\d{1,2})(?=\\s*(?:$|[,;!?]|\\.(?!\\d)|in\\s+the\\s|tomorrow|today|tonight|on\\s|this\\s|next\\s|every\\s))",
    read: (word) => clock(Number(word("hour")), 0, false)
  },
  {
    words: `(?:at|@)\\s*(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\d:.%,/]|\\s*(?:[ap]\\.?m\\b|o['’]?clock|each|per|%|usd|eur|rmb|yuan|dollars?|euros?|pounds?))`,
    beside: true,
    read: (word) => spoken(word("hour"), 0, "")
  },
  {
    words: "(?:at\\s+|by\\s+)?(?:noon|midday)",
    read: () => ({ is: "clock", hour: 12, minute: 0, open: false })
  },
  {
    words:
      "(?:by\\s+|at\\s+)?(?:the\\s+)?(?:eod|end\\s+of\\s+(?:the\\s+)?day|cob|close\\s+of\\s+business)",
    read: () => part("dusk")
  },
  {
    words: "in\\s+the\\s+morning|first\\s+thing(?:\\s+in\\s+the\\s+morning)?",
    read: () => part("morning")
  },
  { words: "in\\s+the\\s+afternoon", read: () => part("afternoon") },
  { words: "in\\s+the\\s+evening|at\\s+night", read: () => part("evening") },
  { words: "morning", beside: true, read: () => part("morning") },
  { words: "afternoon", beside: true, read: () => part("afternoon") },
  { words: "evening|night", beside: true, read: () => part("evening") }
]

const spoken = (hour: string, minute: number, halfSaid: string): Part => {
  const at = englishNumber(hour)
  return halfSaid ? halfDay(at, minute, halfOf(halfSaid)) : clock(at, minute, false)
}

const unit = "(?<unit>day|weekday|week|month|year)"
const unitOf = (word: string): "day" | "weekday" | "week" | "month" | "year" => {
  const said = word.toLowerCase()
  return said === "weekday" || said === "week" || said === "month" || said === "year" ? said : "day"
}
const ordinal = "(?<date>\\d{1,2})(?:st|nd|rd|th)"
const on = "\\s+(?:on\\s+)?"

/** What comes again, as English says it. */
export const englishRepeats: Rule[] = [
  { words: "every\\s?day|daily|each\\s+day", read: (_word, { today }) => everySo(today, "day", 1) },
  {
    words:
      "(?:every|each)\\s+(?:weekday|workday|working\\s+day|business\\s+day)|(?:on\\s+)?weekdays|(?:on\\s+)?workdays",
    read: (_word, { today }) => everySo(today, "weekday", 1)
  },
  {
    words: `(?:every|each)\\s+(?:single\\s+)?${unit}`,
    read: (word, { today }) => everySo(today, unitOf(word("unit")), 1)
  },
  {
    words: "(?<unit>week|month|year)ly",
    read: (word, { today }) => everySo(today, unitOf(word("unit")), 1)
  },
  {
    words: `every\\s+(?:other|second)\\s+${unit}`,
    read: (word, { today }) => everySo(today, unitOf(word("unit")), 2)
  },
  {
    words: `every\\s+(?<count>${enNumber})\\s+${unit}s`,
    read: (word, { today }) => everySo(today, unitOf(word("unit")), englishNumber(word("count")))
  },
  {
    words: "every\\s+fortnight|fortnightly",
    read: (_word, { today }) => everySo(today, "week", 2)
  },
  { words: "every\\s+quarter|quarterly", read: (_word, { today }) => everySo(today, "month", 3) },
  {
    words: `(?:(?:every|each)\\s+week${on}|(?:every|each)\\s+|weekly${on})(?<day>${enWeekday})s?`,
    read: (word, { today }) => everyWeekday(today, enWeekdayNumber(word("day")))
  },
  {
    words: "(?:on\\s+)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s",
    read: (word, { today }) => everyWeekday(today, enWeekdayNumber(word("day")))
  },
  {
    words: `every\\s+(?:other|second|2nd)\\s+(?<day>${enWeekday})|every\\s+(?:two|2|other)\\s+weeks?${on}(?<other>${enWeekday})`,
    read: (word, { today }) => everyWeekday(today, enWeekdayNumber(word("day") || word("other")), 2)
  },
  {
    words: `(?:(?:every|each)\\s+month|monthly)${on}(?:the\\s+)?${ordinal}|(?:on\\s+)?(?:the\\s+)?${ordinal.replace("<date>", "<other>")}\\s+(?:of\\s+)?(?:every|each)\\s+month|every\\s+(?<third>\\d{1,2})(?:st|nd|rd|th)`,
    read: (word, { today }) =>
      everyDayOfMonth(today, Number(word("date") || word("other") || word("third")))
  },
  {
    words:
      "(?:at\\s+|on\\s+)?(?:the\\s+)?(?:end|last\\s+day)\\s+of\\s+(?:every|each)\\s+month|every\\s+month[\\s-]end",
    read: (_word, { today }) => ({
      is: "every",
      every: { unit: "month", count: 1, day: 31 },
      first: endOfMonth(today, 0)
    })
  },
  {
    words: "every\\s+(?<part>morning|afternoon|evening|night)",
    read: (word, { today }) => {
      const said = word("part").toLowerCase()
      return [
        everySo(today, "day", 1),
        part(said === "morning" || said === "afternoon" ? said : "evening")
      ]
    }
  },
  {
    words: `(?:every|each)\\s+(?:${enNumber}\\s+|other\\s+|half\\s+an?\\s+)?(?:minute|hour|weekend|quarter\\s+of)s?|hourly|bi-?weekly|bi-?monthly|semi-?\\w+ly|(?:once|twice|${enNumber}\\s+times)\\s+(?:a|per|every)\\s+\\w+`,
    read: () => doubt("ambiguous")
  }
]
