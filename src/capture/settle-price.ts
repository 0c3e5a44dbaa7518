import type { CaptureNote, Found } from "~model/captured-product"
import type { Money } from "~model/money"
import { samePrice } from "./choose"
import { findPick, first, lesser, type Pick, trustOf } from "./pick"

type Prices = Partial<Record<"price" | "compareAt", Found<Money>>>
export type SettledPrices = { prices: Prices; notes: CaptureNote[] }

const moneyOf = (pick: Pick): Money | undefined => pick.candidate.price

/** The same amount; of two currencies only where one of them was only inferred. */
const agree = (a: Pick, b: Pick): boolean =>
  samePrice(a.candidate, b.candidate)
  || (moneyOf(a)?.minor === moneyOf(b)?.minor && [a, b].some(isInferred))

const isInferred = (pick: Pick): boolean => pick.candidate.notes.includes("currency-by-country")

/** A hundredfold of the other: counted in cents and stated as if in whole units, or the other way. */
const isHundredfold = (a: Money | undefined, b: Money | undefined): boolean =>
  a !== undefined && b !== undefined && a.minor > 0 && a.minor === b.minor * 100

const pricesOf = (pick: Pick, confidence = trustOf(pick, "price")): Prices => {
  const price = first([pick], "price")
  const was = first([pick], "compareAt")
  return {
    ...(price ? { price: { ...price, confidence } } : {}),
    ...(was ? { compareAt: was } : {})
  }
}

/** Where no price is seen: the first source's, unless another says otherwise. */
const byTrust = (priced: Pick[], best: Pick): SettledPrices => {
  const notes = [...best.candidate.notes]
  if (best.candidate.priceIsLowest) notes.push("price-from")
  // A source that gives the price before a reduction does not contradict one that gives both.
  const was = { ...best.candidate, price: best.candidate.compareAt ?? best.candidate.price }
  const agrees = (it: Pick) => agree(it, best) || samePrice(it.candidate, was as Pick["candidate"])
  if (!priced.every(agrees)) notes.push("sources-disagree")
  const doubtful = notes.includes("price-from") || notes.includes("sources-disagree")
  const most = isInferred(best) ? lesser(trustOf(best, "price"), "medium") : undefined
  return { prices: pricesOf(best, doubtful ? "low" : most), notes }
}

/** Where a person sees another price than the page states, what is seen is what is asked for. */
const bySight = (stated: Pick[], seen: Pick): SettledPrices => {
  const same = stated.find((it) => agree(it, seen))
  const [best] = stated
  if (same) {
    // One that states its currency says more than one that a sign is seen of.
    const inferred = isInferred(same) ? seen : same
    const from = same.candidate.priceIsLowest === true && seen.candidate.priceIsLowest === true
    const notes = [...inferred.candidate.notes, ...(from ? (["price-from"] as const) : [])]
    const compareAt = first([seen, same], "compareAt")
    const confidence = from ? "low" : isInferred(inferred) ? "medium" : same.confidence
    return {
      prices: { ...pricesOf(inferred, confidence), ...(compareAt ? { compareAt } : {}) },
      notes
    }
  }
  if (!best)
    return {
      prices: pricesOf(seen, lesser(trustOf(seen, "price"), "medium")),
      notes: [...seen.candidate.notes]
    }
  // Of many variants at many prices, the one on the screen.
  const [lowest, shown] = [moneyOf(best), moneyOf(seen)]
  if (best.candidate.priceIsLowest && lowest && shown && lowest.minor < shown.minor)
    if (lowest.currency === shown.currency && trustOf(seen, "price") !== "low")
      return { prices: pricesOf(seen, "medium"), notes: [...seen.candidate.notes] }
  // Seen too, if not as the likeliest: what the page states of itself settles it.
  const alsoSeen = stated.find((it) =>
    seen.candidate.alsoSeen?.some((money) =>
      samePrice(it.candidate, { ...it.candidate, price: money })
    )
  )
  if (alsoSeen) return byTrust([...stated, seen], alsoSeen)
  if (trustOf(seen, "price") === "low" && !isHundredfold(moneyOf(best), moneyOf(seen)))
    return byTrust(stated, best)
  const notes: CaptureNote[] = [...seen.candidate.notes, "data-not-on-screen"]
  return { prices: pricesOf(seen, "low"), notes }
}

/** The price of the product and the one before a reduction, with what is to be said of them. */
export const settlePrices = (picks: Pick[]): SettledPrices => {
  const priced = picks.filter((it) => it.candidate.price)
  const [best] = priced
  if (!best) return { prices: {}, notes: picks.flatMap((it) => it.candidate.notes) }
  const seen = findPick(priced, "seen")
  if (!seen) return byTrust(priced, best)
  return bySight(
    priced.filter((it) => it !== seen),
    seen
  )
}
