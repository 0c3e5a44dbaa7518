import { fold } from "~model/fold"
import { aboutDealings } from "./about-dealings"
import { aboutField } from "./about-field"
import { aboutPerson } from "./about-person"
import { aboutTime } from "./about-time"
import type { Context } from "./context"
import { aboutHaving } from "./having"
import type { Operator } from "./operator"

/** Every operator of the language, in the order in which they are explained. */
export const operators = { ...aboutPerson, ...aboutDealings, ...aboutTime, ...aboutHaving }
export type OperatorName = keyof typeof operators

const byName = new Map<string, Operator>(
  Object.entries(operators).flatMap(([name, it]) =>
    [name, ...it.also].map((word): [string, Operator] => [fold(word), it])
  )
)

/**
 * The operator or the seller's field of that name; null for neither. In quotes the field comes
 * first, so that one of an operator's name can be asked for.
 */
export const operatorOf = (name: string, quoted: boolean, { fields }: Context): Operator | null => {
  const folded = fold(name)
  const field = fields.find((it) => fold(it.name) === folded)
  const own = field ? aboutField(field) : null
  const known = byName.get(folded) ?? byName.get(folded.replaceAll("_", "-")) ?? null
  return quoted ? (own ?? known) : (known ?? own)
}
