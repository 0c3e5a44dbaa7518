import type { Confidence, Found } from "~model/captured-product"
import { standsInAddress } from "./choose"
import type { PageIdentity } from "./page-identity"
import { findPick, type Pick } from "./pick"

const STATED = ["json-ld", "microdata", "rdfa", "open-graph", "form"]

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** A number of the maker's, not of the shop's. */
const isGtin = (sku: string, picks: Pick[]): boolean =>
  /^(\d{8}|\d{12,14})$/.test(sku) && picks.some((it) => it.candidate.gtin === sku)

type Option = {
  value: string
  pick: Pick
  confidence: Confidence
  /** Called the shop's number, not just any. */
  named: boolean
}

const options = (picks: Pick[], page: PageIdentity): Option[] => {
  const seen = findPick(picks, "seen")
  const stated = picks.filter((it) => STATED.includes(it.source.id))
  const data = findPick(picks, "shop-data")
  const address = findPick(picks, "address")
  const found: Option[] = []
  const add = (
    pick: Pick | undefined,
    value: string | undefined,
    confidence: Confidence,
    named = true
  ) => {
    if (pick && value) found.push({ value, pick, confidence, named })
  }
  const skus = stated.filter((it) => it.candidate.sku)
  const own = skus.filter((it) => !isGtin(it.candidate.sku ?? "", picks))
  // Read off a label of the trade's number, it is not the shop's own.
  const onlyTrade = seen?.candidate.sku === seen?.candidate.gtin
  if (!onlyTrade) add(seen, seen?.candidate.sku, seen?.candidate.doubts?.sku ?? "medium")
  for (const it of own) add(it, it.candidate.sku, it.confidence)
  for (const it of stated) add(it, it.candidate.id, "medium", false)
  if (!isGtin(data?.candidate.sku ?? "", picks)) add(data, data?.candidate.sku, "medium")
  if (data?.candidate.id && standsInAddress(data.candidate.id, page))
    add(data, data.candidate.id, "medium", false)
  add(address, address?.candidate.sku, "low", false)
  for (const it of skus) add(it, it.candidate.sku, "low")
  if (onlyTrade) add(seen, seen?.candidate.sku, "low")
  add(data, data?.candidate.id, "low", false)
  return found
}

/**
 * The shop's number for the goods: what the page calls so for people, then what it states for machines,
 * then what its address bears. Certain is what two places say.
 */
export const settleSku = (picks: Pick[], page: PageIdentity): Found<string> | undefined => {
  const all = options(picks, page)
  const [best] = all
  if (!best) return undefined
  const alike = all.filter((it) => same(it.value, best.value))
  const backed = alike.some((it) => it.pick !== best.pick) && alike.some((it) => it.named)
  const contradicted = all.some((it) => it.confidence === "high" && !same(it.value, best.value))
  const confidence = backed ? "high" : contradicted ? "low" : best.confidence
  return { value: best.value, source: best.pick.source.id, confidence }
}
