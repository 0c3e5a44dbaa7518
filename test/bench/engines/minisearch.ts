import MiniSearch from "minisearch"

import { type Customer, textOf } from "../data/record"
import type { Engine } from "./engine"
import { segmented } from "./tokens"

interface Row {
  id: number
  text: string
}

/** MiniSearch as its makers advise for Chinese: words by Intl.Segmenter, beginnings of words found. */
export const minisearch = (): Engine => {
  const index = new MiniSearch<Row>({
    fields: ["text"],
    tokenize: segmented,
    searchOptions: { prefix: true, combineWith: "AND" }
  })
  return {
    add: (customers: readonly Customer[]) =>
      index.addAll(customers.map((it) => ({ id: it.at, text: textOf(it) }))),
    search: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .map(({ id }) => Number(id))
  }
}
