import { type Fault, faultAt } from "./fault"
import { scan, type Token } from "./scan"
import type { Tree } from "./tree"

/** Longest query, in UTF-16 units, as a segment keeps it; and how deep brackets may go. */
export const longestQuery = 1000
const deepest = 40

export type Parsed = { ok: true; tree: Tree } | { ok: false; fault: Fault }

class Stop extends Error {
  constructor(readonly fault: Fault) {
    super(fault.why)
  }
}

/**
 * Reads the brackets of a query: words and operators side by side must all fit, OR between two
 * binds less than they do, a minus or NOT leaves out what follows it.
 */
export const parse = (query: string): Parsed => {
  if (query.length > longestQuery)
    return { ok: false, fault: faultAt(query, longestQuery, "too-long") }
  const scanned = scan(query)
  if (!scanned.ok) return scanned
  try {
    return { ok: true, tree: treeOf(query, scanned.tokens) }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault }
    throw error
  }
}

const treeOf = (query: string, tokens: readonly Token[]): Tree => {
  let next = 0
  const stop = (at: number, why: Fault["why"]): never => {
    throw new Stop(faultAt(query, at, why))
  }
  const either = (depth: number): Tree => {
    const sides = [all(depth)]
    while (tokens[next]?.is === "or") {
      next += 1
      sides.push(all(depth))
    }
    return sides.length === 1 ? (sides[0] ?? { is: "all" }) : { is: "or", of: sides }
  }
  const all = (depth: number): Tree => {
    const of: Tree[] = []
    for (;;) {
      const token = tokens[next]
      if (!token || token.is === "close" || token.is === "or") break
      of.push(one(token, depth))
    }
    const token = tokens[next]
    if (of.length === 0 && (token?.is === "or" || tokens[next - 1]?.is === "or"))
      return stop(token?.at ?? query.length, "nothing-to-join")
    return of.length === 1
      ? (of[0] ?? { is: "all" })
      : of.length
        ? { is: "and", of }
        : { is: "all" }
  }
  const one = (token: Token, depth: number): Tree => {
    next += 1
    if (token.is === "words") return { is: "words", text: token.text }
    if (token.is === "term") return token
    if (depth >= deepest) return stop(token.at, "too-deep")
    if (token.is === "not") {
      const left = tokens[next]
      if (!left || left.is === "close" || left.is === "or")
        return stop(token.at, "nothing-to-leave-out")
      return { is: "not", of: one(left, depth + 1) }
    }
    if (tokens[next]?.is === "close") return stop(token.at, "empty-brackets")
    const inner = either(depth + 1)
    if (tokens[next]?.is !== "close") return stop(token.at, "unclosed-bracket")
    next += 1
    return inner
  }
  const whole = either(0)
  const left = tokens[next]
  return left ? stop(left.at, "extra-bracket") : whole
}
