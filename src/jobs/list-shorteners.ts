import { SHORTENERS, shortenerOf } from "~shorteners/index"

/** What a screen says of a service for short links. */
export interface ShortenerFacts {
  id: string
  name: string
  /** Where it is asked; "" for one that the seller runs at an address of their own. */
  origin: string
  needsDomain: boolean
}

export const listShorteners = (): ShortenerFacts[] =>
  SHORTENERS.map(({ id, name, origin, needsDomain = false }) => ({ id, name, origin, needsDomain }))

/** The service's own name; its id where nobody knows it any more. */
export const shortenerName = (id: string): string => shortenerOf(id)?.name ?? id
