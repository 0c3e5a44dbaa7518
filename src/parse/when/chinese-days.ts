import { plusDays, plusMonths } from "~model/wall-clock"
import {
  bareWeekday,
  dateOf,
  dayOfMonth,
  doubt,
  endOfMonth,
  fixed,
  inMonth,
  weekdayOfWeek
} from "./days"
import { chineseNumber, zhNumber } from "./numerals"
import type { DayPart, Part, Rule } from "./part"
import { fromNow, type SpanUnit } from "./spans"

export const zhWeekday = "(?:周|星期|礼拜)(?<day>[一二三四五六日天1-6])"
const week = "(?:周|星期|礼拜)"
export const zhDay = (word: string): number => chineseNumber(word)
const hao = "(?:号|日)"
/** What follows the number of a thing, not of a day: 1号色, 3号楼. */
const thing =
  "(?!\\s*(?:色|楼|线|店|链接|柜|仓|库|机|码|款|桌|门|院|房|车|厅|馆|床|位|员|客|电池|鞋|裤|衣|裙|样|品|货架|箱|包|套|方案|产|商品|口红|粉底|唇|针|钢|铝|铁|油|汽油|胶|袋|盒|杯|球|选手|会员|顾客|买家|群|团|单|订单|网点|站|厂|摊|铺|窗|入口|出口|文件|合同|桶|瓶|罐|宝贝|服|主播|直播间|常|子|志|记|用|历|本|元|期))"
const later = "(?:之后|以后|过后|后)(?!天)"
const before = "(?<=(?:给|找|问|向|跟|帮|叫|让|选|要|换|买|第|no\\.?)\\s*)"

const named =
  (days: number, part?: DayPart): Rule["read"] =>
  (_word, { today }): Part[] => [
    { is: "day", day: plusDays(today, days), by: "name" },
    ...(part ? [{ is: "part", part } as const] : [])
  ]

const spanUnits: [RegExp, SpanUnit][] = [
  [/分/, "minute"],
  [/小时|钟头/, "hour"],
  [/天|日/, "day"],
  [/周|星期|礼拜/, "week"],
  [/月/, "month"],
  [/年/, "year"]
]
const spanUnit = (word: string): SpanUnit => spanUnits.find(([of]) => of.test(word))?.[1] ?? "day"
const unit = "(?<unit>分钟|分|个?小时|个?钟头|天|周|个?星期|个?礼拜|个月|年)"

/** Days as Chinese says them. */
export const chineseDays: Rule[] = [
  { words: "今天|今日|今儿", read: named(0) },
  { words: "明天|明日|明儿", read: named(1) },
  { words: "后天|后日", read: named(2) },
  { words: "大后天", read: named(3) },
  { words: "今早", read: named(0, "morning") },
  { words: "今晚|今夜", read: named(0, "evening") },
  { words: "明早|明天一早|明晨", read: named(1, "morning") },
  { words: "明晚", read: named(1, "evening") },
  { words: "后晚", read: named(2, "evening") },
  // Weekdays
  { words: `${zhWeekday}`, read: (word, { today }) => bareWeekday(today, zhDay(word("day"))) },
  {
    words: `(?:这|本|这个|这一)${zhWeekday}`,
    read: (word, { today }) => weekdayOfWeek(today, zhDay(word("day")), 0)
  },
  {
    words: `下(?:个|一)?(?:${week}的?)?${zhWeekday}`,
    read: (word, { today }) => weekdayOfWeek(today, zhDay(word("day")), 1)
  },
  {
    words: `下下(?:个)?(?:${week}的?)?${zhWeekday}`,
    read: (word, { today }) => weekdayOfWeek(today, zhDay(word("day")), 2)
  },
  {
    words: `(?:这|本|这个)?周末`,
    read: (_word, { today }) =>
      bareWeekday(today, 6).is === "doubt" || bareWeekday(today, 7).is === "doubt"
        ? doubt("ambiguous")
        : bareWeekday(today, 6)
  },
  { words: "下(?:个)?周末", read: (_word, { today }) => weekdayOfWeek(today, 6, 1) },
  // Dates
  {
    words: `(?<month>${zhNumber})月(?:份)?(?<date>${zhNumber})${hao}?(?!\\d)`,
    read: (word, { today }) =>
      dateOf(today, chineseNumber(word("month")), chineseNumber(word("date")), null)
  },
  {
    words: `(?<year>\\d{4}|今|明|后)年(?<month>${zhNumber})月(?:份)?(?<date>${zhNumber})${hao}?(?!\\d)`,
    read: (word, { today }) => {
      const month = chineseNumber(word("month"))
      const date = chineseNumber(word("date"))
      const years = { 今: 0, 明: 1, 后: 2 }
      const said = word("year")
      const year = /\d/.test(said)
        ? Number(said)
        : today.year + (said === "明" ? years.明 : said === "后" ? years.后 : years.今)
      return fixed(today, { year, month, date })
    }
  },
  {
    words: `(?<date>${zhNumber})${hao}${thing}`,
    read: (word, { today }) => dayOfMonth(today, chineseNumber(word("date")))
  },
  {
    words: `(?:这个|本|这|当)月(?:的)?(?<date>${zhNumber})${hao}`,
    read: (word, { today }) => fixed(today, { ...today, date: chineseNumber(word("date")) })
  },
  {
    words: `(?:下个|下一个|下|次)月(?:的)?(?<date>${zhNumber})${hao}`,
    read: (word, { today }) =>
      inMonth(plusMonths({ ...today, date: 1 }, 1), chineseNumber(word("date")))
  },
  {
    words: `下下个?月(?:的)?(?<date>${zhNumber})${hao}`,
    read: (word, { today }) =>
      inMonth(plusMonths({ ...today, date: 1 }, 2), chineseNumber(word("date")))
  },
  // Ends and beginnings
  {
    words: "(?:这个|本|这)?月(?:底|末)|(?:这个|本)月最后一天",
    read: (_word, { today }) => ({ is: "day", day: endOfMonth(today, 0), by: "day-of-month" })
  },
  {
    words: "(?:下个?)月(?:月)?(?:底|末)|下个?月最后一天",
    read: (_word, { today }) => ({ is: "day", day: endOfMonth(today, 1), by: "day-of-month" })
  },
  {
    words: `(?<month>${zhNumber})月(?:份)?(?:底|末|最后一天)`,
    read: (word, { today }) => {
      const month = chineseNumber(word("month"))
      if (!(month >= 1 && month <= 12)) return doubt("impossible")
      const day = endOfMonth({ ...today, month }, month < today.month ? 12 : 0)
      return { is: "day", day, by: "day-of-month" }
    }
  },
  {
    words: "(?:下个?月)(?:月)?初",
    read: (_word, { today }) => inMonth(plusMonths({ ...today, date: 1 }, 1), 1)
  },
  {
    words: "月初",
    read: (_word, { today }) =>
      today.date > 10 ? inMonth(plusMonths({ ...today, date: 1 }, 1), 1) : doubt("ambiguous")
  },
  {
    words: "(?:这个|本)?月中",
    read: (_word, { today }) => (today.date < 15 ? inMonth(today, 15) : doubt("ambiguous"))
  },
  {
    words: "下个?月中",
    read: (_word, { today }) => inMonth(plusMonths({ ...today, date: 1 }, 1), 15)
  },
  {
    words: "今?年(?:底|末)",
    read: (_word, { today }) => fixed(today, { year: today.year, month: 12, date: 31 })
  },
  {
    words: "明年年?(?:底|末)",
    read: (_word, { today }) => fixed(today, { year: today.year + 1, month: 12, date: 31 })
  },
  // Spans
  {
    words: `(?:过|再过)?(?<count>${zhNumber})${unit}${later}`,
    read: (word, moment) => fromNow(chineseNumber(word("count")), spanUnit(word("unit")), moment)
  },
  {
    words: `(?:再过|过)(?<count>\\d{1,3}|[一三四五六七八九十]{1,3}|两(?=个))${unit}(?!${later})`,
    read: (word, moment) => fromNow(chineseNumber(word("count")), spanUnit(word("unit")), moment)
  },
  {
    words: `(?:过|再过)?半个?(?:小时|钟头|钟)(?:${later})`,
    read: (_word, moment) => fromNow(30, "minute", moment)
  },
  {
    words: `(?:过|再过)?(?<count>${zhNumber})个半(?:小时|钟头)${later}`,
    read: (word, moment) => fromNow(chineseNumber(word("count")) * 60 + 30, "minute", moment)
  },
  {
    words: `(?:过|再过)?(?<count>\\d+\\.\\d+)个?(?:小时|钟头)${later}`,
    read: (word, moment) => fromNow(Number(word("count")) * 60, "minute", moment)
  },
  {
    words: `(?<count>[一二两三123])刻钟${later}`,
    read: (word, moment) => fromNow(chineseNumber(word("count")) * 15, "minute", moment)
  },
  { words: `半年${later}`, read: (_word, moment) => fromNow(6, "month", moment) },
  {
    words: `(?<count>${zhNumber})个?(?:小时|钟头)(?<rest>${zhNumber})分钟?${later}`,
    read: (word, moment) =>
      fromNow(chineseNumber(word("count")) * 60 + chineseNumber(word("rest")), "minute", moment)
  },
  // What is no day, or nobody can tell
  { words: `${before}${zhNumber}${hao}`, read: () => null },
  {
    words: `昨[天晚日]|前天|大前天|刚才|上(?:个|一)?(?:${week}|月)(?:[一二三四五六日天末])?|上${week}|去年|前年|${zhNumber}${unit.replace("?<unit>", "?:")}(?:之?前|以前)`,
    read: () => doubt("past")
  },
  {
    words: `${week}(?:[七八九十]|[7-9])|下(?:个|一)?${week}[七八九十]`,
    read: () => doubt("impossible")
  },
  {
    words: `下下?(?:个|一)?(?:周|星期|礼拜)|下下?个?月|下次|这(?:个|一)?(?:周|星期|礼拜)|本周|(?:这个|本|这)月|明年|后年|今年|过?[几多]天(?:后)?|过两天|过[些阵]\\S|[这那]几天|几个?(?:小时|分钟|月|周|星期)后|改天|改日|一会儿?|等会儿?|待会儿?|稍后|最近|近期|尽快|半天后|半个月${later}|[上中下]旬|[一两三四五六七八][两三四五六七八九](?:天|周|点|号|个?小时|个月|分钟)|${zhNumber}月(?:份|初|中)|年初|月头|季度[末初]|半夜|午夜|零点|深夜|${zhNumber}个?工作日|${zhNumber}[、到至或-]${zhNumber}(?:天|号|日|点|周)|${zhNumber}${unit.replace("?<unit>", "?:")}(?:之内|以内|内)|(?:${week})?[一二三四五六日天]?(?:左右)`,
    read: () => doubt("ambiguous")
  }
]
