import { useMemo, useState } from "react"
import { segmentContext, segmentFacts } from "~jobs/segment-facts"
import type { Contact } from "~model/contact"
import type { Context } from "~parse/segment/context"
import type { Facts } from "~parse/segment/facts"
import type { Fault } from "~parse/segment/fault"
import { lastOperator } from "~parse/segment/last-operator"
import { readSegment } from "~parse/segment/read-segment"
import { useLive } from "./use-live"

/** What a typed filter comes to. */
export interface Segmented {
  /** undefined until first looked for; what fitted last while the query cannot be read. */
  shown: readonly Contact[] | undefined
  fault: Fault | null
  /** The operator typed last. */
  last: ReturnType<typeof lastOperator>
}

/** The customers that a query fits, live. Typing on asks what was read already. */
export const useSegment = (query: string, contacts: readonly Contact[] | undefined): Segmented => {
  const context = useLive(() => segmentContext())
  const read = useMemo(() => context && readSegment(query, context), [query, context])
  const needs = read?.ok ? [...read.needs].toSorted().join(" ") : ""
  const everybody = query.trim() === ""
  const found = useLive(async () => {
    if (!contacts || !read?.ok || everybody) return null
    return { contacts, needs, facts: await segmentFacts(contacts, read.needs) }
  }, [contacts, needs, read?.ok, everybody])
  const [kept, setKept] = useState<readonly Contact[]>()
  const ready = read?.ok && found && found.needs === needs && found.contacts === contacts
  const fitting = useMemo(
    () => (ready ? found.facts.filter(read.fits).map((it: Facts) => it.contact) : null),
    [ready, found, read]
  )
  // Nothing has to be known of anybody for nothing asked.
  const shown = everybody ? contacts : fitting
  if (shown && shown !== kept) setKept(shown)
  return {
    shown: shown ?? kept,
    fault: read && !read.ok ? read.fault : null,
    last: context ? lastOf(query, context) : null
  }
}

const lastOf = (query: string, context: Context) => lastOperator(query, context)
