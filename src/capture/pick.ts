import type { CaptureNote, Confidence, Found } from "~model/captured-product"
import type { Candidate, CandidateValue, ProductSource } from "./source"

/** What one source says of the product of the page. */
export type Pick = {
  candidate: Candidate
  source: ProductSource
  /** Of what this source says, unless the candidate doubts a value itself. */
  confidence: Confidence
}

const ORDER: readonly Confidence[] = ["high", "medium", "low"]

/** The lesser of two. */
export const lesser = (a: Confidence, b: Confidence): Confidence =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b

export const trustOf = ({ candidate, confidence }: Pick, key: CandidateValue): Confidence =>
  lesser(confidence, candidate.doubts?.[key] ?? "high")

export const findPick = (picks: readonly Pick[], id: ProductSource["id"]): Pick | undefined =>
  picks.find((it) => it.source.id === id)

/** The value of the first source that has one. */
export const first = <K extends CandidateValue>(
  picks: readonly Pick[],
  key: K
): Found<NonNullable<Candidate[K]>> | undefined => {
  for (const pick of picks) {
    const value = pick.candidate[key]
    if (value !== undefined && value !== null)
      return { value, source: pick.source.id, confidence: trustOf(pick, key) }
  }
  return undefined
}

export type Settled<T> = { found?: Found<T>; notes: CaptureNote[] }
