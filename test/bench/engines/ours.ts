import { createIndex, openIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"

import type { Customer } from "../data/record"
import type { Engine } from "./engine"
import { documentOf } from "./document"

/** As many documents are packed at once. */
const SETTLED_AT = 100_000

/** Our own index, with the words read as they are typed. */
export const ours = (): Engine => {
  let index = createIndex()
  let unsettled = 0
  const settle = (all: boolean) => {
    unsettled = 0
    for (const _ of index.settle(all));
  }
  return {
    add: (customers: readonly Customer[]) => {
      index.replace(customers.map(documentOf), [])
      unsettled += customers.length
      if (unsettled >= SETTLED_AT) settle(false)
    },
    finish: () => settle(true),
    search: (text, limit) =>
      index
        .search(readQuery(text), { limit, now: Date.UTC(2026, 10, 2), onScreen: "" })
        .hits.map((it) => Number(it.id)),
    pack: () => index.pack(),
    restore: (packed) => {
      const opened = openIndex(packed)
      if (typeof opened === "string") throw new Error(opened)
      index = opened
    }
  }
}
