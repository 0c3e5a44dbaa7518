import { useEffect, useState } from "react"
import { type Journey, journeys, patience } from "~jobs/journey"

/** How long a line is shown, in ms: what it says is soon of yesterday. */
const lasts = (state: Journey["state"]): number =>
  state === "arrived" ? 6_000 : state === "search" ? 300_000 : 45_000

export interface JourneyView {
  journey: Journey
  /** Time enough to arrive has passed. */
  late: boolean
  forget: () => void
}

/** The journey that led to a tab, live; null for none, and once it is no news any more. */
export const useJourney = (tabId: number | undefined): JourneyView | null => {
  const [journey, setJourney] = useState<Journey | null>(null)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (tabId === undefined) return undefined
    const ended = new AbortController()
    const id = String(tabId)
    const show = (it: Journey | null) => {
      setNow(Date.now())
      setJourney(it)
    }
    journeys.watch((at, value) => at === id && show(value), ended.signal)
    void journeys.get(id).then((it) => ended.signal.aborted || show(it))
    return () => ended.abort()
  }, [tabId])
  const at = journey?.at ?? 0
  const end = journey ? at + lasts(journey.state) : 0
  useEffect(() => {
    const timers = [at + patience, end].flatMap((time) => {
      const left = time - Date.now()
      return left > 0 ? [setTimeout(() => setNow(Date.now()), left + 10)] : []
    })
    return () => timers.forEach(clearTimeout)
  }, [at, end])
  if (!journey || tabId === undefined || now >= end) return null
  // The way back is kept in it: only what is said of it is taken away.
  const forget = () => void journeys.set(String(tabId), { ...journey, state: "arrived", at: 0 })
  return { journey, late: now >= at + patience, forget }
}
