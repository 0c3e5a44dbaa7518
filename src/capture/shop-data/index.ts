import { cleanText } from "../clean"
import type { Candidate, ProductSource } from "../source"
import { attributeLiterals } from "./attributes"
import { readRecord } from "./read-record"
import { recordsIn } from "./records"
import { literalsOf, newBudget } from "./scan"

/** Milliseconds after which no further script is read. */
const TIME_LIMIT = 1000

/** Scripts of the page itself that are no other source's. */
const INLINE = 'script:not([src]):not([type*="ld+json" i])'

const sameFacts = (a: Candidate, b: Candidate): boolean =>
  a.title === b.title && a.sku === b.sku && a.id === b.id && a.price?.minor === b.price?.minor

/**
 * What a shop keeps in its pages for its own scripts, by the names such values usually have: JSON,
 * literals in scripts, `data-*` attributes, hidden fields. Read as text; nothing is run.
 */
export const shopData: ProductSource = {
  id: "shop-data",
  aboutPage: false,
  read(doc, page) {
    const budget = newBudget()
    const end = performance.now() + TIME_LIMIT
    const candidates: Candidate[] = []
    const add = (literals: ReturnType<typeof literalsOf>) => {
      for (const record of literals.flatMap((it) => recordsIn(it, budget))) {
        if (candidates.length >= 400) return
        const it = readRecord(record, page)
        if (!candidates.some((other) => sameFacts(it, other))) candidates.push(it)
      }
    }
    for (const script of [...doc.querySelectorAll(INLINE)].slice(0, 400)) {
      if (performance.now() > end) break
      add(literalsOf(script.textContent, budget))
    }
    if (performance.now() < end) add(attributeLiterals(doc, budget))
    return {
      candidates: candidates.filter((it) => cleanText(it.title ?? it.sku ?? it.id, 100)),
      notes: []
    }
  }
}
