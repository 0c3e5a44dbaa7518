import { fold } from "~model/fold"
import type { Context } from "./context"
import type { Need } from "./facts"
import { type Fault, faultAt } from "./fault"
import type { Fits } from "./operator"
import { operatorOf } from "./operators"
import { parse } from "./parse"
import type { Term, Tree } from "./tree"

/** `fits` asks a customer's facts; `needs` is what must be in them. `plain`: words alone. */
export type Segmented =
  { ok: true; fits: Fits; needs: ReadonlySet<Need>; plain: boolean } | { ok: false; fault: Fault }

/**
 * Understands a query such as `tag:vip stage:quoted last-order<30d`. Never throws; an empty query
 * fits everybody.
 */
export const readSegment = (query: string, context: Context): Segmented => {
  const parsed = parse(query)
  if (!parsed.ok) return parsed
  const needs = new Set<Need>()
  const faults: Fault[] = []
  let plain = true
  const termFits = (term: Term): Fits => {
    plain = false
    const fail = (why: Fault["why"], at: number, takes: Fault["takes"] = null): Fits => {
      faults.push(faultAt(query, at, why, { name: term.name, value: term.value, takes }))
      return never
    }
    const operator = operatorOf(term.name, term.quotedName, context)
    if (!operator) return fail("unknown-operator", term.at)
    if (!term.value) return fail("no-value", term.at, operator.takes)
    if (term.sign !== ":" && !operator.compares)
      return fail("cannot-compare", term.at, operator.takes)
    const { value, quotedValue: quoted, sign } = term
    const fits = operator.read({ value, quoted, sign, context })
    if (!fits) return fail("bad-value", term.valueAt, operator.takes)
    for (const need of operator.needs ?? []) needs.add(need)
    return fits
  }
  const fitsOf = (tree: Tree): Fits => {
    if (tree.is === "all") return always
    if (tree.is === "term") return termFits(tree)
    if (tree.is === "words") {
      const wanted = fold(tree.text)
      return ({ text }) => text.includes(wanted)
    }
    plain &&= tree.is === "and"
    if (tree.is === "not") {
      const inner = fitsOf(tree.of)
      return (facts) => !inner(facts)
    }
    const parts = tree.of.map(fitsOf)
    return tree.is === "and"
      ? (facts) => parts.every((it) => it(facts))
      : (facts) => parts.some((it) => it(facts))
  }
  const fits = fitsOf(parsed.tree)
  const [fault] = faults
  return fault ? { ok: false, fault } : { ok: true, fits, needs, plain }
}

const always: Fits = () => true
const never: Fits = () => false
