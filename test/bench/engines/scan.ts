import { type Customer, textOf } from "../data/record"
import type { Engine } from "./engine"

/** What everybody writes first: `includes` over the text of every record. */
export const scan = (): Engine => {
  const texts: string[] = []
  return {
    add: (customers: readonly Customer[]) => {
      for (const it of customers) texts.push(textOf(it))
    },
    search: (text, limit) => {
      const words = text.toLowerCase().split(" ")
      const found: number[] = []
      // All of them, as what is shown first is chosen among all; choosing is not even counted.
      for (const [at, within] of texts.entries())
        if (words.every((word) => within.includes(word))) found.push(at)
      return found.slice(0, limit)
    }
  }
}
