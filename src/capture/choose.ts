import { type PageIdentity, plainName, sameAddress } from "./page-identity"
import type { Candidate } from "./source"

/** Does this number stand in an address of the page, by itself: `/p/763127`, `?sku=763127`? */
export const standsInAddress = (id: string, page: PageIdentity): boolean => {
  const wanted = id.toLowerCase().trim()
  if (wanted.length < 4 || !/\d/.test(wanted)) return false
  return page.urls.some((url) => {
    const path = url.toLowerCase().replace(/^https?:\/\/[^/]*/, "")
    for (let at = path.indexOf(wanted); at >= 0; at = path.indexOf(wanted, at + 1)) {
      const around = path.charAt(at - 1) + path.charAt(at + wanted.length)
      if (/\d$/.test(wanted) ? !/\d/.test(around) : !/[a-z\d]/.test(around)) return true
    }
    return false
  })
}

/** How plainly the page says that it is about this one: its address, then its heading. */
const score = (it: Candidate, page: PageIdentity): number => {
  const matches = (withQuery: boolean) =>
    it.urls.some((url) => page.urls.some((own) => sameAddress(url, own, withQuery)))
  const numbered = [it.sku, it.id].some((id) => id && standsInAddress(id, page))
  const byAddress = matches(true) ? 4 : numbered ? 3 : matches(false) ? 1 : 0
  const known = byAddress + (it.about ? 1 : 0)
  const name = plainName(it.title ?? "")
  if (name.length < 2) return known
  const headings = page.headings.map(plainName)
  const title = ` ${plainName(page.title)} `
  if (headings.includes(name)) return known + 4
  const near =
    headings.some((heading) => heading.length > 3 && ` ${heading} `.includes(` ${name} `))
    || headings.some((heading) => heading.length > 3 && ` ${name} `.includes(` ${heading} `))
  return known + (near || title.includes(` ${name} `) ? 2 : 0)
}

/** Told apart by what they say: another sku or name makes another product. */
export const sameProduct = (a: Candidate, b: Candidate): boolean => {
  if (a.sku && b.sku && a.sku === b.sku) return true
  if (a.title && b.title) return plainName(a.title) === plainName(b.title)
  return a.urls.some((url) => b.urls.some((other) => sameAddress(url, other)))
}

/** Fills the gaps of the first from the others. Two prices that differ are said to. */
const merge = (all: Candidate[]): Candidate => {
  const [head, ...rest] = all
  const merged: Candidate = { isProduct: true, urls: [], notes: [], ...head }
  for (const it of rest) {
    if (merged.price && it.price && !samePrice(merged, it)) merged.notes.push("sources-disagree")
    Object.assign(merged, { ...it, ...merged })
  }
  return merged
}

export const samePrice = (a: Candidate, b: Candidate): boolean =>
  a.price?.minor === b.price?.minor && a.price?.currency === b.price?.currency

export type Choice =
  { candidate: Candidate; matched: boolean } | { ambiguous: Candidate[] } | "none"

/** The candidate that the page is about; never one at random. */
export const choose = (candidates: Candidate[], page: PageIdentity): Choice => {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate, page) }))
  const best = Math.max(0, ...scored.map((it) => it.score))
  const top = scored.filter((it) => it.score === best).map((it) => it.candidate)
  const [head] = top
  if (!head) return "none"
  if (!top.every((it) => it === head || sameProduct(it, head))) return { ambiguous: top }
  return { candidate: merge(top), matched: best > 0 }
}

/** Data of a page speak of many things: only what is plainly this product counts. */
const LEAST = 3

/**
 * What a page's own data say of the product, taken together: every record that bears its name or its
 * number, the plainest first.
 */
export const gather = (candidates: Candidate[], page: PageIdentity): Choice => {
  const scored = candidates
    .map((candidate) => ({ candidate, score: score(candidate, page) }))
    .filter((it) => it.score >= LEAST)
    .sort((a, b) => b.score - a.score || Number(!!b.candidate.price) - Number(!!a.candidate.price))
  const [head] = scored
  if (!head) return "none"
  const whole: Candidate = { ...head.candidate }
  for (const { candidate } of scored.slice(1)) {
    const { notes: _notes, urls: _urls, ...facts } = candidate
    // Prices go together with what was said beside them.
    if (whole.price)
      for (const key of ["price", "compareAt", "priceIsLowest"] as const) delete facts[key]
    Object.assign(whole, { ...facts, ...whole })
  }
  return { candidate: whole, matched: true }
}
