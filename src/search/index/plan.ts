import type { AskedFacet, Query, Word } from "../query/query"
import { kinds } from "../document"
import { type GramRange, gramsOf } from "./grams"
import { markOf } from "./marks"
import { unitsOf } from "./units"

/** A piece of text and the grams it must have. */
export interface Piece {
  units: Uint16Array
  grams: ReturnType<typeof gramsOf>
}

/** A word to be found, in each of the ways it may be written. */
export interface Term {
  pieces: readonly Piece[]
  /** The same as a whole word of a title, and as the start of one. */
  whole: readonly Piece[]
  begun: readonly Piece[]
  withSounds: boolean
}

/** A facet's line: its value after a line's end, all of it if the mark follows at once. */
export interface FacetTest {
  units: Uint16Array
  mark: number
  grams: { all: GramRange[] } | { any: GramRange[] }
}

/** A query, ready to be held against documents. */
export interface Plan {
  terms: readonly Term[]
  without: readonly Uint16Array[]
  facets: readonly FacetTest[]
  withoutFacets: readonly FacetTest[]
  /** A bit for each kind that is asked for. */
  kinds: number
  since: number
  before: number
}

const piece = (text: string, starts: boolean): Piece => {
  const units = unitsOf(text)
  return { units, grams: gramsOf(units, starts) }
}

const formsOf = ({ text, or }: Word): string[] => [text, ...or].filter((it) => it !== "")

const termOf = (word: Word): Term => {
  const forms = formsOf(word)
  return {
    pieces: forms.map((it) => piece(it, false)),
    whole: forms.map((it) => piece(` ${it} `, true)),
    begun: forms.map((it) => piece(` ${it}`, true)),
    withSounds: !word.exact
  }
}

const facetTest = ({ text, whole }: AskedFacet): FacetTest => {
  const { value, mark } = markOf(text)
  const line = whole ? value + String.fromCharCode(mark) : value
  return { units: unitsOf(`\n${line}`), mark, grams: piece(` ${line}`, true).grams }
}

export const planOf = (query: Query): Plan => ({
  terms: query.words.map(termOf).filter(({ pieces }) => pieces.length > 0),
  without: query.without.flatMap(formsOf).map(unitsOf),
  facets: query.facets.map(facetTest),
  withoutFacets: query.withoutFacets.map(facetTest),
  kinds: query.kinds.reduce((bits, kind) => bits | (1 << kinds.indexOf(kind)), 0) || -1,
  since: query.since ?? -Infinity,
  before: query.before ?? Infinity
})
