import { matchesPattern } from "~sites/rules/match-pattern"
import { type Teachable, teachable } from "~sites/teachable"

export type { Teachable }

/** Sites that wait to be taught. @param origins Those that the seller has taught already. */
export const listTeachable = (origins: readonly string[]): Teachable[] =>
  teachable.filter(
    ({ match }) => !origins.some((origin) => match.some((it) => matchesPattern(it, `${origin}/`)))
  )
