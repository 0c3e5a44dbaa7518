import type { Steps } from "~model/insights/steps"
import { inSlices } from "../in-slices"

/**
 * Works out what pauses by itself, a slice at a time.
 * @returns null where `isOver` said between two slices that it is not wanted any more.
 */
export const inSteps = async <T>(work: Steps<T>, isOver?: () => boolean): Promise<T | null> => {
  let result: { value: T } | null = null
  // What comes of it is kept aside: the slices only tell when to breathe.
  function* worked(): Generator<undefined> {
    result = { value: yield* work }
  }
  const done = await inSlices(worked(), isOver)
  return done && result ? (result as { value: T }).value : null
}
