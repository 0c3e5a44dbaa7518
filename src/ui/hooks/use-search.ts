import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { searchPlainly } from "~jobs/look-up"
import { type Find, readFinds } from "~jobs/read-finds"
import type { IndexState } from "~jobs/search/protocol"
import { newSearcher } from "~jobs/search/search-in"
import { useIndexState } from "./use-index-state"

export interface SearchWish {
  /** How many at most. */
  limit?: number
  /** The customer on screen: what is theirs comes first. "" for nobody. */
  onScreen?: string
  /** Customers alone. */
  people?: boolean
}

export interface Searched {
  /** What they were found for, without blanks around it. */
  text: string
  /** Best first. */
  finds: readonly Find[]
  /** There are more than were asked for. */
  more: boolean
}

/** While the index is built it is asked again so often, and at the end. */
const turns = 20

const stampOf = (state: IndexState | null): string =>
  state?.phase === "building"
    ? `building ${Math.floor(state.read * turns)}`
    : `${state?.phase} ${state?.seq}`

/**
 * What fits a text, as it is typed: `found` stays with what was found last until there is an answer
 * to what stands there now. Asked again when something was written that can be found.
 */
export const useSearch = (
  text: string,
  { limit = 50, onScreen = "", people = false }: SearchWish = {}
): { found: Searched | null; index: IndexState | null } => {
  const { i18n } = useTranslation()
  const [search] = useState(newSearcher)
  const [found, setFound] = useState<Searched | null>(null)
  const index = useIndexState()
  const stamp = stampOf(index)
  const wanted = text.trim()
  const locale = i18n.language
  const latest = useRef("")
  const turn = useRef(0)
  if (!wanted && found) setFound(null)
  useEffect(() => {
    latest.current = wanted
    if (!wanted) return
    const mine = ++turn.current
    const ask = async () => {
      const answer = await search(people ? `in:contacts ${wanted}` : wanted, { limit, onScreen })
      // A later question of ours is on its way; else nobody can answer but the rows themselves.
      if (!answer && mine !== turn.current) return
      const { hits, more } = answer ?? (await searchPlainly(wanted, limit))
      const its = people ? hits.filter((it) => it.kind === "contact") : hits
      const finds = await readFinds(its, locale)
      if (latest.current === wanted) setFound({ text: wanted, finds, more })
    }
    // A database that closes says so by itself.
    ask().catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps: asked again when there is more to be found
  }, [search, wanted, limit, onScreen, people, locale, stamp])
  return { found, index }
}
