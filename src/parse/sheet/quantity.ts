import { chineseDigits, readCount } from "./chinese-number"

/** How much of something, and where in the text that stands. */
export interface Quantity {
  start: number
  end: number
  quantity: number
  unit: string
}

const han =
  "大箱|小箱|整箱|箱|大盒|小盒|盒|份|公斤|千克|市斤|斤|克|个|個|只|隻|件|大袋|小袋|袋|大包|小包|包|大瓶|小瓶|瓶|罐|大桶|小桶|桶|条|條|套|提|板|把|串|颗|粒|支|枝|张|張|本|对|打|捆|筐|篮|束|朵|头|尾|片|杯|碗|排|枚|棵|株|卷|米|块|单|组|双|台|听|扎|樽|磅|盆|坛|壶|盘|根|册|瓣|幅|付|副|屉|笼|锅|匹|床|顶|碟|吨|箩|篓|挂|团|刀"
const latin =
  "kgs?|kilos?|grams?|g|lbs?|pounds?|box(?:es)?|bags?|pcs?|pieces?|packs?|packets?|pkts?|bottles?|btls?|sets?|dozens?|doz|cases?|jars?|cartons?|ctns?|trays?|bunch(?:es)?|cans?|tins?|pairs?|units?|portions?|tubs?|baskets?|crates?|loaf|loaves|punnets?|rolls?|lit(?:re|er)s?|ml|l|oz|slices?|sacks?|pints?|heads?|bars?|blocks?|cups?|pots?|servings?|orders?|quarts?|gallons?|logs?|wheels?|pouch(?:es)?|sheets?|stems?|bouquets?|sticks?|strips?|ropes?|reels?|tubes?|buckets?|racks?|plates?|bowls?|lots?"
const unit = `(?:${han})|(?:${latin})(?![\\p{L}])`
const words: Record<string, number> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  半: 0.5
}
const number = "\\d{1,6}(?:[.]\\d{1,3})?|\\d⁄\\d|\\d/\\d(?!\\d)"
const spelled = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
/** Before an x: no letter, or "max 5" would be a quantity. */
const times = "(?:(?<![\\p{Script=Latin}])x|[×*✕✖╳])"
/** 12寸, 2号楼, 5%: numbers that tell a thing, not how much of it. */
const telling =
  "寸|cm|mm|ml|号|號|码|代|岁|年|月|日|季|色|栋|楼|级|度|星|合|味|人|元|口|期|点|分|层|kg装|ply\\b|st\\b|nd\\b|rd\\b|th\\b|%|:|/|装|裝|g装|in1"

const forms: RegExp[] = [
  new RegExp(
    `(?:${times}|[+]|各)\\s*(?<count>${number}|[${chineseDigits}]{1,5}|${spelled}\\b)\\s*(?<unit>${unit})?(?<half>半)?(?!\\d)`,
    "giu"
  ),
  new RegExp(`(?<![\\d.])(?<count>\\d{1,6})\\s*${times}(?=\\s*[^\\d\\s])`, "giu"),
  new RegExp(
    `(?<![\\d.])(?<count>${number})\\s?(?<unit>${unit})(?![装裝/]|\\s*[/])(?<half>半)?`,
    "giu"
  ),
  new RegExp(`(?<count>[${chineseDigits}]{1,5}|半)(?<unit>${han})(?![装裝/])(?<half>半)?`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\d])(?<count>${spelled}|half|an?)\\s+(?:an?\\s+)?(?<unit>${latin})(?![\\p{L}])`,
    "giu"
  ),
  new RegExp(`(?<![\\p{L}\\d])(?<count>${spelled})(?![\\p{L}'’])`, "giu"),
  /(?<count>[俩仨])(?=$|[\s,、;)])/gu,
  new RegExp(
    `(?<![\\d.])(?<count>\\d{1,6})(?![\\d.]\\d|\\d|\\p{Script=Latin}|\\s?(?:${telling}|(?:${unit})\\s*[装裝/]))`,
    "giu"
  )
]

/** Measures that one piece of a thing is told by. */
const measure = /^(?:g|grams?|克|ml|oz)$/iu

const valueOf = (text: string): number | null => {
  const known = words[text.toLowerCase()]
  if (known !== undefined) return known
  const [over, under] = text.split(/[⁄/]/u).map(Number)
  if (over && under) return over / under
  return /^\d+\.\d+$/u.test(text) ? Number(text) : readCount(text)
}

/** Every quantity in a text, in order; where two overlap the surer form stands. */
export const quantitiesIn = (text: string): Quantity[] => {
  const found: Quantity[] = []
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      const value = valueOf(match.groups?.["count"] ?? "")
      if (!value || value > 100_000) continue
      if (found.some((it) => start < it.end && it.start < end)) continue
      const quantity = value + (match.groups?.["half"] ? 0.5 : 0)
      found.push({ start, end, quantity, unit: match.groups?.["unit"] ?? "" })
    }
  // "500g coffee x2": what one holds is of the title.
  const counted = found.filter((it) => !measure.test(it.unit))
  return (counted.length > 0 ? counted : found).toSorted((a, b) => a.start - b.start)
}
