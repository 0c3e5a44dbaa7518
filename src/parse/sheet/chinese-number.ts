const digits: Record<string, number> = {
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  俩: 2,
  兩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Characters that a count in Chinese is written with, for a regular expression's class. */
export const chineseDigits = "零一壹二两俩兩三仨四五六七八九十百千"

/** 十二 → 12, 两 → 2, 一百零五 → 105, 25 → 25; null for what is no count. */
export const readCount = (text: string): number | null => {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  let sum = 0
  let digit: number | null = null
  for (const sign of text) {
    const unit = tens[sign]
    const value = digits[sign]
    if (unit !== undefined) {
      sum += (digit ?? 1) * unit
      digit = null
    } else if (value === undefined || (digit !== null && digit !== 0)) return null
    else digit = value
  }
  return text ? sum + (digit ?? 0) : null
}
