import { type Day, plusDays, weekdayOf } from "~model/wall-clock"
import { dateOf } from "./days"
import type { Part, Rule } from "./part"

/** Days that are the same every year, wherever one is. */
const dated: [words: string, month: number, date: number][] = [
  ["christmas\\s+eve|平安夜", 12, 24],
  [
    "(?:christmas(?:\\s+day)?|xmas)(?!\\s*(?:eve|gift|card|sale|order|present|tree|box|stock|offer|promo|deal|set|party|decor))|圣诞节?(?!树|礼|帽|袜|款|老人|快乐|贺卡|装)",
    12,
    25
  ],
  ["boxing\\s+day", 12, 26],
  ["new\\s+year['’]?s\\s+eve|跨年夜", 12, 31],
  ["new\\s+year['’]?s\\s+day|元旦节?", 1, 1],
  ["valentine['’]?s(?:\\s+day)?(?!\\s+(?:gift|card|box|set|sale))|(?<!中国)情人节", 2, 14],
  ["halloween(?!\\s+(?:costume|set|candy|sale))|万圣节", 10, 31],
  ["三八(?:妇女)?节|妇女节", 3, 8],
  ["五一(?:劳动)?节?|劳动节", 5, 1],
  ["六一(?:儿童)?节?|儿童节", 6, 1],
  ["教师节", 9, 10],
  ["国庆节?(?!档|期间|假期|套|款|长假|快乐)|十一国庆节?", 10, 1],
  ["双(?:11|十一)|光棍节|singles['’]?\\s+day|double\\s+11", 11, 11],
  ["双(?:12|十二)|double\\s+12", 12, 12]
]

/** The Friday after the fourth Thursday of November. */
const blackFriday = (year: number): Day => {
  const first: Day = { year, month: 11, date: 1 }
  return plusDays(first, ((4 - weekdayOf(first) + 7) % 7) + 22)
}

const movable =
  (of: (year: number) => Day) =>
  (today: Day): Part => {
    const years = [today.year, today.year + 1].map(of)
    const day = years.find(
      (it) =>
        it.year > today.year
        || it.month > today.month
        || (it.month === today.month && it.date >= today.date)
    )
    return { is: "day", day: day ?? of(today.year + 1), by: "date" }
  }

/** Holidays of which everybody knows the day. Those of the moon are not among them. */
export const holidays: Rule[] = [
  ...dated.map(([words, month, date]): Rule => ({
    words: `(?:${words})`,
    read: (_word, { today }) => dateOf(today, month, date, null)
  })),
  {
    words: "black\\s+friday(?!\\s+(?:sale|deal|offer|promo|price|stock|discount))|黑五|黑色星期五",
    read: (_word, { today }) => movable(blackFriday)(today)
  },
  {
    words: "cyber\\s+monday(?!\\s+(?:sale|deal|offer|promo|price|stock|discount))",
    read: (_word, { today }) => movable((year) => plusDays(blackFriday(year), 3))(today)
  },
  {
    words:
      "thanksgiving|easter|mother['’]?s\\s+day|father['’]?s\\s+day|ramadan|diwali|hanukkah|chinese\\s+new\\s+year|lunar\\s+new\\s+year|mid-?autumn|春节|过年|年前|年后|除夕|元宵节?|清明节?|端午节?|七夕节?|中秋节?|重阳节?|母亲节|父亲节|感恩节|复活节",
    read: () => ({ is: "doubt", why: "ambiguous" }),
    beside: false
  }
]
