import { sameMoney } from "./amounts"
import type { Ranked } from "./rank"

/** Characters between two amounts that stand side by side. */
const beside = 60

const isPair = (a: Ranked, b: Ranked): boolean =>
  a !== b
  && b.role === "price"
  && !b.elsewhere
  && a.amount.money.currency === b.amount.money.currency
  && !sameMoney(a.amount.money, b.amount.money)
  && Math.abs(a.amount.at - b.amount.at) < beside

/** "-25 %" beside two amounts, one of which is three quarters of the other. */
const isReduction = (low: number, high: number, percents: readonly number[]): boolean =>
  percents.some((it) => Math.abs(low / high - (1 - it / 100)) < 0.012)

/**
 * Two amounts side by side of which nothing says which is paid: where style is missing, a price and
 * the one before its reduction. The lower is paid; certainly where a percentage beside them says so.
 * @param percents Percentages in the product's part of the page.
 */
export const settlePair = (ranked: readonly Ranked[], percents: readonly number[]): void => {
  const [best] = ranked
  if (!best || best.role !== "price" || best.elsewhere) return
  const other = ranked.slice(1, 12).find((it) => isPair(best, it) && best.score - it.score < 5)
  if (!other) return
  const [low, high] = [best, other].sort((a, b) => a.amount.money.minor - b.amount.money.minor)
  if (!low || !high) return
  const ratio = low.amount.money.minor / high.amount.money.minor
  if (ratio < 0.2) return
  const certain = isReduction(low.amount.money.minor, high.amount.money.minor, percents)
  // Two sizes of letters say more than the order of two numbers.
  if (!certain && high.look.size > low.look.size * 1.15) return
  if (certain) {
    for (const it of ranked)
      if (sameMoney(it.amount.money, high.amount.money) && it.role === "price" && !it.elsewhere)
        it.role = "was"
    high.score = Math.min(high.score, low.score - 6)
  } else high.score = Math.min(high.score, low.score - 0.5)
}
