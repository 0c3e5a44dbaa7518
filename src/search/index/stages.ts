import type { Plan, Term } from "./plan"
import { tiers } from "./rate"
import { type Needs, needsOf, needsOfOne } from "./needs"
import type { Shelf } from "./shelf"

/**
 * One walk over some of the documents, those wanted most first. Stages go from the best finds down:
 * when one has brought enough finds of its tier or better, no later one can bring a better find.
 */
export interface Stage {
  /** What a find of this stage is at least, unless it is of an earlier one. */
  tier: number
  needs: (shelf: Shelf) => Needs
}

type Ways = "whole" | "begun" | "pieces"
type Where = "title" | "all"

/** The lists for every word, each at its own place and in its own way. */
const stage = (
  plan: Plan,
  tier: number,
  ask: (place: number) => { ways: Ways; where: Where }
): Stage => ({
  tier,
  needs: ({ grams, table }) => {
    if (!grams) return []
    const all = []
    for (const [place, term] of plan.terms.entries()) {
      const { ways, where } = ask(place)
      const needs = needsOfOne(grams[where], waysOf(term, ways), table.count)
      if (needs === "nowhere") return needs
      all.push(...needs)
    }
    for (const facet of plan.facets) {
      const needs = needsOf(grams.title, facet.grams, table.count)
      if (needs === "nowhere") return needs
      all.push(...needs)
    }
    return all
  }
})

const waysOf = (term: Term, ways: Ways): Term["pieces"] => term[ways]

/** More words than this are not tried one by one in titles. */
const APART = 4

export const stagesOf = (plan: Plan): Stage[] => {
  const everywhere = stage(plan, tiers.body, () => ({ ways: "pieces", where: "all" }))
  if (plan.terms.length === 0) return [everywhere]
  const apart = plan.terms.length > 1 && plan.terms.length <= APART ? [...plan.terms.keys()] : []
  return [
    stage(plan, tiers.sound, () => ({ ways: "whole", where: "title" })),
    stage(plan, tiers.facet, () => ({ ways: "begun", where: "title" })),
    stage(plan, tiers.soundInside, () => ({ ways: "pieces", where: "title" })),
    ...apart.map((lead) =>
      stage(plan, tiers.body, (place) => ({
        ways: "pieces",
        where: place === lead ? "title" : "all"
      }))
    ),
    everywhere
  ]
}
