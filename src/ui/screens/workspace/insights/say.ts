import type { TFunction } from "i18next"
import type { StretchUnit } from "~model/insights/stretches"
import { formatMoney } from "~model/money"
import type { InsightsWords } from "~ui/hooks/use-insights-words"
import { numberFormat, timeFormats } from "~ui/parts/formats"

/** What figures are said with: words, and the ways of a language with numbers and days. */
export interface Say {
  words: InsightsWords
  t: TFunction
  language: string
  count: (value: number) => string
  /** @param share 0 to 1; null where too few to tell. */
  percent: (share: number | null) => string
  money: (minor: number, currency: string) => string
  day: (at: number) => string
  stretch: (unit: StretchUnit, from: number) => string
}

const shapes: Record<StretchUnit, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short" },
  week: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" }
}

export const sayIn = (words: InsightsWords, t: TFunction, language: string): Say => {
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 })
  const stretches = Object.fromEntries(
    Object.entries(shapes).map(([unit, shape]) => [unit, new Intl.DateTimeFormat(language, shape)])
  )
  return {
    words,
    t,
    language,
    count: (value) => numberFormat(language).format(value),
    percent: (share) => (share === null ? words("tooFew") : percents.format(share)),
    money: (minor, currency) => formatMoney({ minor, currency }, language),
    day: (at) => timeFormats.day(language).format(at),
    stretch: (unit, from) => stretches[unit]?.format(from) ?? ""
  }
}
