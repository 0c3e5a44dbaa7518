import { createIndex, openIndex, type PackedIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"

import type { Customer } from "../data/record"
import type { Engine } from "./engine"
import { documentOf } from "./document"

/** Our own index, with the words read as they are typed. */
export const ours = (): Engine => {
  let index = createIndex()
  return {
    add: (customers: readonly Customer[]) => index.replace(customers.map(documentOf), []),
    search: (text, limit) =>
      index
        .search(readQuery(text), { limit, now: Date.UTC(2026, 10, 2), onScreen: "" })
        .hits.map((it) => Number(it.id)),
    pack: () => index.pack(),
    restore: (packed) => {
      const opened = openIndex(packed as PackedIndex)
      if (typeof opened === "string") throw new Error(opened)
      index = opened
    }
  }
}
