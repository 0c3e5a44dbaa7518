import { kinds, type Kind } from "../document"
import { foldText } from "../fold/fold-text"
import { kindsOf, operatorOf } from "./operators"
import type { AskedFacet, Query, Word } from "./query"
import { readDay } from "./read-day"
import { readWord } from "./read-word"
import { scan, type Token } from "./scan"

export type { AskedFacet, Query, Word } from "./query"

/** What goes beyond is not read: characters, and words and operators. */
export const longestQuery = 200
export const mostWords = 16

/** A phone as it is pasted, in groups: one word, so that its country may be left out. */
const pasted = /^\s*(?:\+\d|\()[\d\s().\-/]*$/
const fewestPasted = 8

const inOne = (text: string): string =>
  pasted.test(text) && text.replace(/\D/g, "").length >= fewestPasted
    ? text.replace(/\s+/g, "")
    : text

/** A query while it is being read. */
interface Draft {
  words: Word[]
  without: Word[]
  facets: AskedFacet[]
  withoutFacets: AskedFacet[]
  asked: Set<Kind>
  excluded: Set<Kind>
  since: number | null
  before: number | null
}

const addWords = (draft: Draft, { plain, quoted, not, name }: Token): void => {
  // What stands in quotes behind a name that is no operator is words like any others.
  const texts = name && quoted ? plain.split(/\s/u) : [plain]
  for (const text of texts) {
    const word = readWord(text, quoted && !name)
    if (word) (not ? draft.without : draft.words).push(word)
  }
}

const addFacet = (draft: Draft, name: string, { value, quoted, not }: Token): void => {
  const text = foldText(value).trim()
  if (text === "") return
  const facet = { text: `${name}:${text}`, whole: quoted || not }
  ;(not ? draft.withoutFacets : draft.facets).push(facet)
}

/** @returns whether the value is a day, or may become one. */
const addDay = (draft: Draft, end: boolean, value: string): boolean => {
  const day = readDay(value)
  if (day === null) return false
  if (day === "unfinished") return true
  if (end) draft.before = Math.min(day, draft.before ?? day)
  else draft.since = Math.max(day, draft.since ?? day)
  return true
}

/** @returns whether the value names kinds, or may come to. */
const addKinds = (draft: Draft, { value, not }: Token): boolean => {
  if (value === "") return true
  const named = kindsOf(value)
  for (const kind of named ?? []) (not ? draft.excluded : draft.asked).add(kind)
  return named !== null
}

const add = (draft: Draft, token: Token): void => {
  const operator = operatorOf(token.name)
  if (operator === "tag" || operator === "stage" || operator === "site") {
    return addFacet(draft, operator, token)
  }
  if (operator === "in" && addKinds(draft, token)) return
  if (operator === "before" && addDay(draft, !token.not, token.value)) return
  if (operator === "after" && addDay(draft, token.not, token.value)) return
  addWords(draft, token)
}

const kindsFor = ({ asked, excluded }: Draft): Kind[] =>
  asked.size === 0 && excluded.size === 0
    ? []
    : kinds.filter((it) => (asked.size === 0 || asked.has(it)) && !excluded.has(it))

/**
 * Reads what was typed into a search: words in any order, "exact words", -not, `tag:` `stage:`
 * `site:` by their beginning (whole in quotes), `in:` a kind, `before:` and `after:` a year, month or
 * day (`after:2026` is from its first day on, `before:2026` up to it), in English or Chinese, with the
 * signs of either. An operator that nothing stands behind yet asks for nothing; what is no operator
 * is plain words. There is no text that cannot be read; of a long one only the beginning is.
 */
export const readQuery = (text: string): Query => {
  const used = Array.from(text.slice(0, 2 * longestQuery))
    .slice(0, longestQuery)
    .join("")
  const draft: Draft = {
    words: [],
    without: [],
    facets: [],
    withoutFacets: [],
    asked: new Set(),
    excluded: new Set(),
    since: null,
    before: null
  }
  for (const token of scan(inOne(used)).slice(0, mostWords)) add(draft, token)
  const { words, without, facets, withoutFacets, since, before } = draft
  return { words, without, facets, withoutFacets, kinds: kindsFor(draft), since, before }
}
