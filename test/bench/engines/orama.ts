import { create, insertMultiple, search } from "@orama/orama"

import { type Customer, textOf } from "../data/record"
import type { Engine } from "./engine"
import { segmented } from "./tokens"

/** Orama with words by Intl.Segmenter; every word of a query must be there. */
export const orama = (): Engine => {
  const db = create({
    schema: { text: "string" } as const,
    components: {
      tokenizer: { language: "english", normalizationCache: new Map(), tokenize: segmented }
    }
  })
  return {
    add: async (customers: readonly Customer[]) => {
      await insertMultiple(
        db,
        customers.map((it) => ({ id: String(it.at), text: textOf(it) })),
        customers.length
      )
    },
    search: async (text, limit) => {
      const { hits } = await search(db, { term: text, limit, threshold: 0 })
      return hits.map((it) => Number(it.id))
    }
  }
}
