import { useCallback, useEffect, useState } from "react"
import { beginTour } from "~jobs/tour/begin-tour"
import { readMade } from "~jobs/tour/read-made"
import { isPractice, type Made, nextUndone, stepFrom, type TourStep } from "~jobs/tour/steps"
import { type Practice, type TourState, tourState } from "~jobs/tour/tour-state"
import { tabStates } from "~jobs/tab-state"
import { useLive } from "./use-live"

/** What of the practice was really done since it began; live. */
const useMade = (since: number, practice: Practice | undefined): Made | undefined => {
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    const ended = new AbortController()
    tabStates.watch(() => setLooks((it) => it + 1), ended.signal)
    return () => ended.abort()
  }, [])
  return useLive(
    async () => (practice ? readMade(since, practice) : undefined),
    [since, practice, looks]
  )
}

/**
 * Where the seller stands in the tour, and the ways on. A step that is done leads on by itself, unless
 * the seller came back to look at it.
 */
export const useTour = (practice: Practice | undefined) => {
  const [state, setState] = useState<TourState | null>()
  const [lookedAt, lookAt] = useState<TourStep | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    void tourState.get().then((it) => ended.signal.aborted || setState(it))
    tourState.watch(setState, ended.signal)
    return () => ended.abort()
  }, [])
  const step = state?.step ?? "welcome"
  const startedAt = state?.startedAt ?? 0
  const made = useMade(startedAt, practice)
  const go = useCallback(
    (to: TourStep) => {
      lookAt(null)
      void tourState.set({ step: to, startedAt: startedAt || Date.now() })
    },
    [startedAt]
  )
  const next =
    made && isPractice(step) && made[step] && lookedAt !== step ? nextUndone(step, made) : step
  useEffect(() => {
    if (next !== step) void tourState.set({ step: next, startedAt })
  }, [next, step, startedAt])
  return {
    /** undefined until it is known. */
    step: state === undefined ? undefined : step,
    begun: startedAt > 0,
    made,
    go,
    back: () => {
      const before = stepFrom(step, -1)
      go(before)
      lookAt(before)
    },
    skip: () => go(stepFrom(step, 1)),
    begin: async () => {
      await tourState.set({ step: "meet", startedAt: Date.now() })
      return beginTour()
    }
  }
}
export type Tour = ReturnType<typeof useTour>
