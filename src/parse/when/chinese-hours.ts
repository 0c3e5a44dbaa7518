import { doubt, endOfMonth } from "./days"
import { clock } from "./clocks"
import { zhDay, zhWeekday } from "./chinese-days"
import { chineseNumber, zhNumber } from "./numerals"
import type { DayPart, Part, Rule } from "./part"
import { everyDayOfMonth, everySo, everyWeekday } from "./recurring"

const dayParts: [words: string, part: DayPart][] = [
  ["凌晨", "dawn"],
  ["清晨|早晨|早上|上午|一早|一大早|大清早", "morning"],
  ["中午|正午", "noon"],
  ["下午|午后", "afternoon"],
  ["傍晚", "dusk"],
  ["晚上|晚间|夜里|夜晚", "evening"]
]
/** Minutes: two figures, or a number that could not be of boxes: 十五, 零五, 三十. */
const minutes = (notGoods: string) =>
  `(?:(?<figures>[0-5]\\d)(?:分|${notGoods})|(?<spelt>零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)(?:分|${notGoods})|(?<few>[一二三四五六七八九])分|(?<part>半|[一三]刻)|整|钟)`
const notGoods =
  "(?!\\s*(?:箱|个|件|盒|斤|包|瓶|单|份|套|条|元|块|kg|天|号|日|人|双|袋|只|支|本|台|张|米|克|次|罐|桶|片|组|打|年|月|周))"

/** Hours and parts of the day as Chinese says them. */
export const chineseHours: Rule[] = [
  {
    words: `(?<![\\d.:：一二两三四五六七八九十])(?!(?<=[有差快慢早晚大小多少好宜低高])一点)(?<hour>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|时(?!\\S*间))(?:${minutes(notGoods)})?(?![\\d一二三四五六七八九十]*[折])`,
    read: (word) => {
      const hour = chineseNumber(word("hour"))
      if (!Number.isFinite(hour)) return null
      return clock(hour, minuteOf(word), /^0\d/.test(word("hour")))
    }
  },
  ...dayParts.map(([words, part]): Rule => ({ words, read: () => ({ is: "part", part }) })),
  { words: "(?:今天)?下班(?:之|以)?前", read: () => ({ is: "part", part: "dusk" }) }
]

const minuteOf = (word: (group: string) => string): number => {
  const part = word("part")
  if (part) return part === "半" ? 30 : part.startsWith("三") ? 45 : 15
  const said = word("figures") || word("spelt") || word("few")
  return said ? chineseNumber(said) : 0
}

const units: Record<string, "day" | "week" | "month" | "year"> = {
  天: "day",
  日: "day",
  周: "week",
  月: "month",
  年: "year"
}
const unitOf = (word: string) =>
  units[word.replace(/个|礼拜|星期/g, (it) => (it === "个" ? "" : "周"))] ?? "day"
const unit = "(?<unit>天|日|周|个?星期|个?礼拜|个月|年)"
const daily =
  (part: DayPart): Rule["read"] =>
  (_word, { today }): Part[] => [everySo(today, "day", 1), { is: "part", part }]
const week = "(?:周|星期|礼拜)"

/** What comes again, as Chinese says it. */
export const chineseRepeats: Rule[] = [
  { words: "每天|每日", read: (_word, { today }) => everySo(today, "day", 1) },
  { words: "每(?:天)?早(?:上|晨)?|每天清晨", read: daily("morning") },
  { words: "每(?:天)?晚(?:上)?", read: daily("evening") },
  { words: "隔天|隔日|每隔一天|每隔一日", read: (_word, { today }) => everySo(today, "day", 2) },
  { words: `每个?(?:周|星期|礼拜)(?!末)`, read: (_word, { today }) => everySo(today, "week", 1) },
  { words: "每个?月", read: (_word, { today }) => everySo(today, "month", 1) },
  { words: "每年", read: (_word, { today }) => everySo(today, "year", 1) },
  { words: "每个?季度", read: (_word, { today }) => everySo(today, "month", 3) },
  {
    words: `每(?<count>${zhNumber})${unit}`,
    read: (word, { today }) => everySo(today, unitOf(word("unit")), chineseNumber(word("count")))
  },
  {
    words: `(?:每隔一|隔)(?:周|个?星期|个?礼拜)`,
    read: (_word, { today }) => everySo(today, "week", 2)
  },
  { words: "(?:每隔一个|隔)月", read: (_word, { today }) => everySo(today, "month", 2) },
  {
    words: `(?:每个?|逢|每逢)(?:${week}的?)?${zhWeekday}`,
    read: (word, { today }) => everyWeekday(today, zhDay(word("day")))
  },
  {
    words: `每(?<count>[两二2三3四4])(?:周|个星期|个礼拜)的?${zhWeekday}`,
    read: (word, { today }) => everyWeekday(today, zhDay(word("day")), chineseNumber(word("count")))
  },
  {
    words: `隔${zhWeekday}|隔周的?${zhWeekday.replace("<day>", "<other>")}`,
    read: (word, { today }) => everyWeekday(today, zhDay(word("day") || word("other")), 2)
  },
  {
    words: `(?:每个?月的?)(?<date>${zhNumber})(?:号|日)?(?![\\d天次])`,
    read: (word, { today }) => everyDayOfMonth(today, chineseNumber(word("date")))
  },
  {
    words: "每个?月(?:的)?(?:月)?(?:底|末|最后一天)",
    read: (_word, { today }) => ({
      is: "every",
      every: { unit: "month", count: 1, day: 31 },
      first: endOfMonth(today, 0)
    })
  },
  { words: "每个?月(?:月)?初", read: (_word, { today }) => everyDayOfMonth(today, 1) },
  {
    words:
      "每个?工作日|(?<!个)工作日|(?:每)?(?:周|星期)一[到至]?(?:周|星期)?五(?![一二三四五六日天])",
    read: (_word, { today }) => everySo(today, "weekday", 1)
  },
  {
    words: `每(?:${zhNumber})?个?(?:小时|分钟|钟头|周末)|每隔(?:[二两三四五六七八九十]|\\d+)\\S?|每(?:个?${week})[一二三四五六日天][、和及]?[一二三四五六日天]+|每\\S?[天周月年]\\S?次|周末都|下个工作日`,
    read: () => doubt("ambiguous")
  }
]
