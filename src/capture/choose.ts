import { type PageIdentity, plainName, sameAddress } from "./page-identity"
import type { Candidate } from "./source"

/** How plainly the page says that it is about this one: its address, then its heading. */
const score = (it: Candidate, page: PageIdentity): number => {
  const matches = (withQuery: boolean) =>
    it.urls.some((url) => page.urls.some((own) => sameAddress(url, own, withQuery)))
  const byAddress = matches(true) ? 4 : matches(false) ? 1 : 0
  const name = plainName(it.title ?? "")
  if (name.length < 2) return byAddress
  const headings = page.headings.map(plainName)
  const title = ` ${plainName(page.title)} `
  if (headings.includes(name)) return byAddress + 4
  const near =
    headings.some((heading) => heading.length > 3 && ` ${heading} `.includes(` ${name} `))
    || headings.some((heading) => heading.length > 3 && ` ${name} `.includes(` ${heading} `))
  return byAddress + (near || title.includes(` ${name} `) ? 2 : 0)
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

export type Choice = { candidate: Candidate; matched: boolean } | "none" | "ambiguous"

/** The candidate that the page is about; never one at random. */
export const choose = (candidates: Candidate[], page: PageIdentity): Choice => {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate, page) }))
  const best = Math.max(0, ...scored.map((it) => it.score))
  const top = scored.filter((it) => it.score === best).map((it) => it.candidate)
  const [head] = top
  if (!head) return "none"
  if (!top.every((it) => it === head || sameProduct(it, head))) return "ambiguous"
  return { candidate: merge(top), matched: best > 0 }
}
