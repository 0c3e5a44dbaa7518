import * as v from "valibot"
import { sessionValue } from "~platform/session"

/** Sites that the seller wants to teach again: the panel offers it on their next page. */
const wishes = sessionValue("teach-again:", v.boolean())

export const wishToTeach = (origin: string): Promise<void> => wishes.set(origin, true)
export const isWished = async (origin: string): Promise<boolean> =>
  (await wishes.get(origin)) === true
export const wishIsOver = (origin: string): Promise<void> => wishes.drop(origin)

/** Calls back whenever a wish comes or goes, in any window, until the signal ends it. */
export const watchWishes = (
  onChange: (origin: string, wished: boolean) => void,
  signal: AbortSignal
): void => wishes.watch((origin, wished) => onChange(origin, wished === true), signal)
