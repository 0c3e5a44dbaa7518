import type { Range } from "~search/highlight"
import type { Query } from "~search/query/read-query"

/** Signs that people write between the digits of a phone, and that it is found in spite of. */
const between = "[\\s().\\-\\u2010-\\u2015]*"

/** Where a word of digits stands in a phone as it is written, in groups or not; null for nowhere. */
export const digitsIn = (text: string, word: Query["words"][number]): Range | null => {
  if (!/^\d{2,}$/.test(word.text)) return null
  const found = new RegExp(Array.from(word.text).join(between)).exec(text)
  return found && [found.index, found.index + found[0].length]
}
