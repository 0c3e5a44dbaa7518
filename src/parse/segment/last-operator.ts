import type { Context } from "./context"
import type { Takes } from "./fault"
import { operatorOf } from "./operators"
import { scan } from "./scan"

/** The operator typed last in a query and what it takes; null where there is none. */
export const lastOperator = (
  query: string,
  context: Context
): { name: string; takes: Takes } | null => {
  const scanned = scan(query)
  const term = scanned.ok ? scanned.tokens.findLast((it) => it.is === "term") : undefined
  const operator = term && operatorOf(term.name, term.quotedName, context)
  return operator ? { name: term.name, takes: operator.takes } : null
}
