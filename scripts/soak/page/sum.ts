import type { Siege } from "./siege"

/** What is reported of a whole soak. */
export interface Sum {
  pages: number
  /** Of those, in how many the bar stood. */
  bars: number
  attacks: number
  /** Fewest attacks on a page. */
  fewest: number
  leaks: number
  acts: number
  /** Pages whose spies did not see what they had to: what they saw else says nothing. */
  blind: number
  broken: number
}

/** So many attacks must see a text that stands in the page itself, or they are no proof. */
export const fewestSeeing = 5

export const sumOf = (sieges: readonly Siege[], broken: readonly string[]): Sum => {
  const all = (of: (it: Siege) => number) => sieges.reduce((sum, it) => sum + of(it), 0)
  return {
    pages: sieges.length,
    bars: all(({ bar }) => Number(bar)),
    attacks: all(({ attacks }) => attacks),
    fewest: Math.min(...sieges.map(({ attacks }) => attacks)),
    leaks: all(({ leaks }) => leaks.length),
    acts: all(({ acts }) => acts.length),
    blind: all(({ control }) => Number(control < fewestSeeing)),
    broken: broken.length
  }
}
