import type { Money } from "~model/money"
import { totalsOf } from "~model/totals"
import type { CreditView } from "./read-credits"

/** How many orders something brought, and what they come to. */
export interface Brought {
  count: number
  /** One sum per currency, the currency of most orders first. Orders without a total add nothing. */
  totals: Money[]
}

/** One line of a plot: what certain and likely orders brought. */
export interface BroughtLine {
  id: string
  name: string
  certain: Brought
  likely: Brought
}

/** What orders come to. Cancelled ones do not count. */
export const broughtBy = (views: readonly CreditView[]): Brought => {
  const counted = views.filter((it) => !it.void)
  return { count: counted.length, totals: totalsOf(counted) }
}

/** Per campaign or introducer, those with most orders first. */
export const broughtLines = (
  views: readonly CreditView[],
  of: (view: CreditView) => { id: string; name: string } | null
): BroughtLine[] => {
  const groups = new Map<string, { name: string; views: CreditView[] }>()
  for (const view of views) {
    const key = view.void || view.credit.certainty === "none" ? null : of(view)
    if (!key) continue
    const group = groups.get(key.id)
    if (group) group.views.push(view)
    else groups.set(key.id, { name: key.name, views: [view] })
  }
  const sure = (it: CreditView) => it.credit.certainty === "certain"
  return [...groups]
    .map(([id, { name, views: its }]) => ({
      id,
      name,
      certain: broughtBy(its.filter(sure)),
      likely: broughtBy(its.filter((it) => !sure(it)))
    }))
    .toSorted(
      (a, b) =>
        b.certain.count + b.likely.count - a.certain.count - a.likely.count
        || (a.name < b.name ? -1 : 1)
    )
}

export const linkOf = ({ credit, link }: CreditView) =>
  credit.linkId && link !== null ? { id: credit.linkId, name: link } : null

export const campaignOf = ({ credit, campaign }: CreditView) =>
  credit.campaignId && campaign !== null ? { id: credit.campaignId, name: campaign } : null

export const introducerOf = ({ introducerId, introducer }: CreditView) =>
  introducerId && introducer !== null ? { id: introducerId, name: introducer } : null
