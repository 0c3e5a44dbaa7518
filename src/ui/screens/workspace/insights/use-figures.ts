import { useMemo } from "react"
import { campaignOf, introducerOf, linkOf } from "~jobs/brought"
import type { Insights } from "~jobs/insights/work-out"
import type { Figure } from "./figure"
import { againFigure, gapFigure } from "./figures/again"
import { broughtFigure } from "./figures/brought"
import { categoryFigure, perCustomerFigure } from "./figures/categories"
import { ordersFigure, takingsFigure } from "./figures/over-time"
import { repliesFigure } from "./figures/replies"
import { sizesFigure } from "./figures/sizes"
import type { Say } from "./say"

/** All that is told of a period, in its order. @param currency of what is told in money */
export const useFigures = (
  insights: Insights | undefined,
  currency: string,
  say: Say
): readonly Figure[] =>
  useMemo(() => {
    if (!insights) return []
    const { takings, sizes, again, categories, links, campaigns, introducers } = insights
    const { credits, replies } = insights
    const size = sizes.find((it) => it.currency === currency)
    return [
      ordersFigure(takings, say),
      ...(currency
        ? [takingsFigure(takings, currency, say), sizesFigure(size, currency, say)]
        : []),
      againFigure(again, say),
      gapFigure(again, say),
      perCustomerFigure(categories, say),
      categoryFigure(categories, say),
      broughtFigure({ id: "links", lines: links, of: linkOf }, credits, say),
      broughtFigure({ id: "campaigns", lines: campaigns, of: campaignOf }, credits, say),
      broughtFigure({ id: "introducers", lines: introducers, of: introducerOf }, credits, say),
      repliesFigure(replies, say)
    ]
  }, [insights, currency, say])
