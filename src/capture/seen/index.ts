import type { CaptureNote, Confidence } from "~model/captured-product"
import type { Money } from "~model/money"
import type { Candidate, CandidateValue, PageContext, ProductSource } from "../source"
import { amountsOf, sameMoney, units } from "./amounts"
import { buyButtons } from "./buttons"
import { readCodes } from "./codes"
import { findHeading } from "./heading"
import { type Eyes, eyesOf } from "./look"
import { rank, type Ranked } from "./rank"
import { scan, type Scan } from "./scan"
import { readStock } from "./stock"

type Doubts = Partial<Record<CandidateValue, Confidence>>

/** A score below which no amount is said to be the product's. */
const least = 2.5

/** Another amount in the same part of the page that could be the price as well. */
const rival = (best: Ranked, ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.find(
    (it) =>
      it !== best
      && it.role === "price"
      && it.look.visible
      && !it.elsewhere
      && !sameMoney(it.amount.money, best.amount.money)
  )

const confidenceOf = (best: Ranked, ranked: readonly Ranked[]): Confidence => {
  if (best.amount.lowest || best.role !== "price" || best.elsewhere) return "low"
  const other = rival(best, ranked)
  const margin = other ? best.score - other.score : 6
  if (best.score >= 7 && margin >= 4 && !best.amount.byCountry && !best.doubtful) return "high"
  return best.score >= 4.5 && margin >= 1.5 ? "medium" : "low"
}

/** The dearer amount beside the price that is struck through or said to be the one before. */
const compareAtOf = (best: Ranked, ranked: readonly Ranked[]): Ranked | undefined =>
  ranked
    .filter(
      ({ amount, role, elsewhere }) =>
        role === "was"
        && elsewhere === best.elsewhere
        && amount.money.currency === best.amount.money.currency
        && amount.money.minor > best.amount.money.minor
        && units(amount.money) < units(best.amount.money) * 20
        && Math.abs(amount.at - best.amount.at) < 250
    )
    .sort(
      (a, b) => Math.abs(a.amount.at - best.amount.at) - Math.abs(b.amount.at - best.amount.at)
    )[0]

/** What else may be the price: seen as one, and not of other goods. */
const alsoSeen = (best: Ranked, ranked: readonly Ranked[]): Money[] =>
  ranked
    .filter((it) => it !== best && it.role !== "was" && it.look.visible && !it.elsewhere)
    .map((it) => it.amount.money)
    .slice(0, 20)

/** Percentages in the part of the page about its product: "-25 %", "Desconto: 10%". */
const percentsOf = ({ bits }: Scan, from: number): number[] =>
  bits
    .filter(({ at, text }) => at >= from - 200 && at < from + 3000 && text.includes("%"))
    .flatMap(({ text }) =>
      [...text.matchAll(/(\d{1,2})(?:[.,]\d+)?\s?%/g)].map((it) => Number(it[1]))
    )
    .slice(0, 40)

/** What a person sees of the one product of a page. `eyes` is how the reader asks for its layout. */
export const readSeen = (doc: Document, page: PageContext, eyes: Eyes): Candidate | null => {
  const read = scan(doc)
  if (read.bits.length === 0) return null
  const heading = findHeading(doc, read, eyes, page.href)
  const head = heading?.el ?? null
  const { amounts, notes } = amountsOf(read, page.currencies)
  const buttons = buyButtons(read, head, eyes)
  const buy = buttons.find((it) => !heading || it.at >= heading.at) ?? buttons[0] ?? null
  const percents = percentsOf(read, heading?.at ?? 0)
  const ranked = rank(amounts, { heading, buy, eyes, href: page.href }, percents)
  const [first] = ranked
  const best = first && first.score >= least && first.role !== "was" ? first : undefined
  const stock = readStock(read, heading, buy, best?.amount.at ?? null, eyes)
  const { skuSure, ...codes } = readCodes(read, heading, eyes, page.href)
  const doubts: Doubts = { title: heading?.sure ? "medium" : "low", brand: "medium" }
  const all: CaptureNote[] = best ? [] : [...notes]
  const it: Candidate = { ...codes, isProduct: false, urls: [], notes: all, doubts }
  if (heading) it.title = heading.text
  doubts.sku = skuSure ? "medium" : "low"
  if (stock && (best || buy || stock.sure)) {
    it.availability = stock.value
    doubts.availability = stock.sure ? "medium" : "low"
  }
  if (best) {
    it.alsoSeen = alsoSeen(best, ranked)
    const { money, lowest, byCountry } = best.amount
    it.price = money
    doubts.price = confidenceOf(best, ranked)
    if (lowest) it.priceIsLowest = true
    if (byCountry) all.push("currency-by-country")
    const was = compareAtOf(best, ranked)
    if (was) {
      it.compareAt = was.amount.money
      doubts.compareAt = doubts.price
    }
    it.isProduct =
      !best.elsewhere && (buy !== null || codes.sku !== undefined || doubts.price !== "low")
  }
  return it.title || it.price ? it : null
}

/** What a person sees: the price near the title and the button that buys. Never throws. */
export const seen: ProductSource = {
  id: "seen",
  aboutPage: true,
  read(doc, page) {
    try {
      const candidate = readSeen(doc, page, eyesOf(doc))
      return { candidates: candidate ? [candidate] : [], notes: [] }
    } catch {
      // A page that breaks its own document's rules is one on which nothing is seen.
      return { candidates: [], notes: [] }
    }
  }
}
