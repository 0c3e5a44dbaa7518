import { Index } from "flexsearch"

import { type Customer, textOf } from "../data/record"
import type { Engine } from "./engine"
import { wordsAndSigns } from "./tokens"

/** FlexSearch's index, which finds beginnings of words, and Han character by character. */
export const flexsearch = (): Engine => {
  const index = new Index({ tokenize: "forward", encode: wordsAndSigns })
  return {
    add: (customers: readonly Customer[]) => {
      for (const it of customers) index.add(it.at, textOf(it))
    },
    search: (text, limit) => index.search(text, { limit }).map(Number),
    pack: () => {
      const parts: [string, string][] = []
      index.export((key: string, data: string) => parts.push([key, data]))
      return parts
    },
    restore: (packed) => {
      for (const [key, data] of packed as [string, string][]) index.import(key, data)
    }
  }
}
