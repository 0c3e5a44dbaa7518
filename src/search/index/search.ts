import type { Found } from "../hit"
import type { Query } from "../query/query"
import { searchBeyond } from "./beyond"
import { BestPriors } from "./best-priors"
import { Finds } from "./finds"
import { meet } from "./meet"
import { hashOf } from "./name-pool"
import { ownerOf } from "./passes"
import { planOf } from "./plan"
import type { Shelf } from "./shelf"
import { stagesOf } from "./stages"

export interface SearchOptions {
  /** How many hits at most. */
  limit: number
  /** Milliseconds since 1970. */
  now: number
  /** Id of the customer on screen: what is theirs comes first among equals, and a little before. */
  onScreen?: string | null
}

/** Looks at all that is of the customer on screen, so that no early end misses it. */
const lookAtOwned = (shelves: readonly Shelf[], owner: string, finds: Finds): void => {
  const hash = hashOf(owner)
  for (const shelf of shelves) {
    const { ownerHash, count } = shelf.table
    for (let document = 0; document < count; document++)
      if (ownerHash[document] === hash && ownerOf(shelf, document) === owner)
        finds.look(shelf, document, true)
  }
}

/** The best finds of a query in all shelves. */
export const search = (
  shelves: readonly Shelf[],
  query: Query,
  { limit, now, onScreen }: SearchOptions
): Found => {
  const plan = planOf(query)
  const finds = new Finds(plan, now)
  if (onScreen) lookAtOwned(shelves, onScreen, finds)
  const enough = limit + 1
  let left = shelves
  for (const { tier, needs } of stagesOf(plan)) {
    const best = new BestPriors(enough)
    for (const shelf of left) {
      const lists = needs(shelf)
      if (lists === "nowhere") continue
      const { prior, count } = shelf.table
      meet(lists, count, (document) => {
        const its = prior[document] as number
        // A table without grams is in no order: all of it is looked at.
        if (shelf.grams && its <= best.least) return true
        if (finds.look(shelf, document, false) >= tier) best.add(its)
        return false
      })
    }
    if (finds.atLeast(tier) >= enough) break
    // Whoever is read whole has told all in the first stage.
    left = left.filter(({ grams }) => grams !== null)
  }
  searchBeyond(shelves, finds)
  return { hits: finds.best(limit), more: finds.all.length > limit, read: 1 }
}
