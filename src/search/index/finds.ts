import { kinds } from "../document"
import type { Hit } from "../hit"
import { ownerOf, idOf, passes } from "./passes"
import type { Plan } from "./plan"
import { placeOfTier, rate, tiers } from "./rate"
import type { Shelf } from "./shelf"
import { standing } from "./table"

/** A document that was found, before anybody asked for its name. */
export interface Find {
  shelf: Shelf
  document: number
  /** That of the word found worst. */
  tier: number
  score: number
}

/** One tier is worth so much; recency and use, less than one tier together. */
const TIER = 100
/** Being of the person on screen is worth two tiers and a half. */
const ON_SCREEN = 250

/** The best way in which a word of several spellings stands in a document. */
const rateTerm = (shelf: Shelf, document: number, term: Plan["terms"][number]): number => {
  let best: number = tiers.none
  for (const { units } of term.pieces) {
    const its = rate(shelf.table, document, units, term.withSounds)
    if (its > best) best = its
  }
  return best
}

/** The finds of one search, each document once. */
export class Finds {
  readonly all: Find[] = []
  readonly #seen = new Map<Shelf, Set<number>>()

  constructor(
    readonly plan: Plan,
    readonly now: number
  ) {}

  /** How many are of a tier or better. */
  atLeast(tier: number): number {
    let count = 0
    for (const find of this.all) if (find.tier >= tier) count++
    return count
  }

  has(shelf: Shelf, document: number): boolean {
    return this.#seen.get(shelf)?.has(document) ?? false
  }

  /** @returns the tier of what was found just now; `tiers.none` for nothing new. */
  look(shelf: Shelf, document: number, onScreen: boolean): number {
    if (this.has(shelf, document) || !passes(shelf, document, this.plan)) return tiers.none
    let worst: number = tiers.titleLine
    let sum = 0
    for (const term of this.plan.terms) {
      const its = rateTerm(shelf, document, term)
      if (its === tiers.none) return its
      if (its < worst) worst = its
      sum += its
    }
    const terms = this.plan.terms.length
    this.add(shelf, document, worst, terms > 1 ? (worst + sum / terms) / 2 : worst, onScreen)
    return worst
  }

  /** The same, with the word at `place` found in another way. */
  lookBeyond(
    shelf: Shelf,
    document: number,
    place: number,
    look: (shelf: Shelf, document: number) => { tier: number; worth: number } | null
  ): void {
    if (!passes(shelf, document, this.plan)) return
    const found = look(shelf, document)
    if (!found) return
    for (const [at, term] of this.plan.terms.entries())
      if (at !== place && rateTerm(shelf, document, term) === tiers.none) return
    this.add(shelf, document, found.tier, found.worth, false)
  }

  add(shelf: Shelf, document: number, tier: number, worth: number, onScreen: boolean): void {
    const wanted = standing(shelf.table.prior[document] as number, this.now)
    const score = worth * TIER + (wanted + 1) * (TIER / 2 - 1) + (onScreen ? ON_SCREEN : 0)
    this.all.push({ shelf, document, tier, score })
    const seen = this.#seen.get(shelf) ?? new Set()
    this.#seen.set(shelf, seen.add(document))
  }

  best(limit: number): Hit[] {
    return this.all
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ shelf, document, tier, score }) => ({
        kind: kinds[shelf.table.kind[document] as number] ?? "contact",
        id: idOf(shelf, document),
        owner: ownerOf(shelf, document),
        place: placeOfTier(tier),
        score
      }))
  }
}
