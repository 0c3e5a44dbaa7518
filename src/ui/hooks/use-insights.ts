import { useEffect, useMemo, useState } from "react"
import { inSteps } from "~jobs/insights/in-steps"
import { type AliveTables, readBeside } from "~jobs/insights/rows"
import { type Insights, workOut } from "~jobs/insights/work-out"
import { type Period, rangeOf, type Range, readPeriod, writePeriod } from "~model/insights/period"
import { database } from "~store/database"
import { useAlive } from "./use-alive"
import { useLive } from "./use-live"
import { useNow } from "./use-now"

/** Figures and what they are of: what was asked for last may still be worked out. */
export interface InsightsView {
  insights: Insights
  period: Period
  range: Range
  /** Is there any order or result at all, in whatever period? */
  ever: boolean
}

/** The last change there is: something was given, moved or erased since. */
const lastChange = async () => (await database.changes.orderBy("id").last())?.id ?? ""

const useTables = (): AliveTables | undefined => {
  const orders = useAlive("orders")
  const contacts = useAlive("contacts")
  const products = useAlive("products")
  const credits = useAlive("credits")
  const shareLinks = useAlive("shareLinks")
  const campaigns = useAlive("campaigns")
  const snippets = useAlive("snippets")
  return useMemo(
    () =>
      orders && contacts && products && credits && shareLinks && campaigns && snippets
        ? { orders, contacts, products, credits, shareLinks, campaigns, snippets }
        : undefined,
    [orders, contacts, products, credits, shareLinks, campaigns, snippets]
  )
}

/**
 * All figures of a period, worked out anew whenever any window changes what they are of, and at
 * midnight; undefined while they are worked out for the first time.
 */
export const useInsights = (period: Period): InsightsView | undefined => {
  const tables = useTables()
  const changed = useLive(lastChange)
  const today = new Date(useNow(60_000)).setHours(12, 0, 0, 0)
  const asked = writePeriod(period)
  const [view, setView] = useState<InsightsView>()
  const [failure, setFailure] = useState<{ error: unknown } | null>(null)
  useEffect(() => {
    if (!tables || changed === undefined) return
    let over = false
    const work = async () => {
      const beside = await readBeside(tables)
      const of = readPeriod(asked)
      const range = rangeOf(of, today)
      const insights = over
        ? null
        : await inSteps(workOut(tables, beside, range, today), () => over)
      const ever = tables.orders.length > 0 || tables.credits.length > 0
      if (insights && !over) setView({ insights, period: of, range, ever })
    }
    work().catch((error: unknown) => {
      if (!over) setFailure({ error })
    })
    return () => {
      over = true
    }
  }, [tables, changed, asked, today])
  // The screen's own boundary says it, as with every other reading.
  if (failure) throw failure.error
  return view
}
