import { createIndex, openIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"

import type { Customer } from "../data/record"
import type { Engine } from "./engine"
import { documentOf } from "./document"

/** As the keeper of the index reads rows: so many, and then what is due is packed. */
const PAGE = 500

/** Our own index, with the words read as they are typed. */
export const ours = (): Engine => {
  let index = createIndex()
  const settle = (all: boolean) => {
    for (const _ of index.settle(all));
  }
  return {
    add: (customers: readonly Customer[]) => {
      for (let at = 0; at < customers.length; at += PAGE) {
        index.replace(customers.slice(at, at + PAGE).map(documentOf))
        settle(false)
      }
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
