const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  日: 7,
  天: 7
}

/** A Chinese number below 100, also in figures: 十五, 廿八, 两, 零五, 15; NaN for what is none. */
export const chineseNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  if (text in digits) return digits[text] ?? Number.NaN
  const parts = /^(?:([二两三四五六七八九])?(十)|(廿))?(?:零?([一二三四五六七八九]))?$/.exec(text)
  if (!parts || !text) return Number.NaN
  const [, tens, ten, twenty, ones] = parts
  const whole = twenty ? 20 : ten ? 10 * (digits[tens ?? "一"] ?? 1) : 0
  return whole + (ones ? (digits[ones] ?? 0) : 0)
}

/** Numbers of a Chinese date or span, as a regular expression. */
export const zhNumber = "(?:\\d{1,3}|[一二两三四五六七八九十廿]{1,3})"

const names = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve"
]
const others: Record<string, number> = {
  a: 1,
  an: 1,
  "a couple of": 2,
  "a couple": 2,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  "forty five": 45,
  sixty: 60,
  ninety: 90
}

/** An English number as a word or in figures; NaN for what is none. */
export const englishNumber = (text: string): number => {
  const word = text.toLowerCase().replace(/\s+/g, " ")
  if (/^\d+(\.\d+)?$/.test(word)) return Number(word)
  const named = names.indexOf(word)
  return named >= 0 ? named : (others[word] ?? Number.NaN)
}

export const enNumber = `(?:\\d{1,3}|${[...Object.keys(others), ...names]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(" ", "\\s+"))
  .join("|")})`
