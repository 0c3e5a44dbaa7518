import { foldText } from "./fold/fold-text"
import type { Query } from "./query/query"

/** From, and up to but without, in UTF-16 units of the text that is shown. */
export type Range = readonly [start: number, end: number]

/** Where a query stands in a text as it is shown, in rising order, none touching the next. */
export const highlight = (text: string, query: Query): Range[] =>
  query.words.flatMap((word): Range[] => {
    const at = foldText(text).indexOf(word.text)
    return at < 0 ? [] : [[at, at + word.text.length]]
  })
