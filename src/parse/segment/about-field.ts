import { fold } from "~model/fold"
import { parseMoney } from "~model/parse-money"
import { compare, readNumber } from "./compare"
import type { Context } from "./context"
import { readSpan } from "./days"
import type { Sign, Takes } from "./fault"
import { anyOf, type Fits, type Operator } from "./operator"

type Field = Context["fields"][number]

const takes: Record<Field["type"], Takes> = {
  text: "text",
  link: "text",
  number: "number",
  money: "money",
  date: "date",
  choice: "choice",
  several: "choice"
}

const texts = (value: unknown): string[] =>
  typeof value === "string" || typeof value === "number"
    ? [fold(String(value))]
    : Array.isArray(value)
      ? value.map((it) => fold(String(it)))
      : []

const dayText = (at: number): string => {
  const day = new Date(at)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((it) => String(it).padStart(2, "0"))
    .join("-")
}

const byDate = (id: string, value: string, sign: Sign, now: number): Fits | null => {
  const span = readSpan(value, now)
  if (!span) return null
  const [first, last] = [dayText(span.from), dayText(span.until - 1)]
  return ({ contact }) => {
    const day = contact.fields[id]
    // Days written this way sort as texts.
    if (typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return false
    if (sign === ":") return day >= first && day <= last
    if (sign === "<") return day < first
    if (sign === "<=") return day <= last
    return sign === ">" ? day > last : day >= first
  }
}

const read = (
  field: Field,
  { value, quoted, sign, context }: Parameters<Operator["read"]>[0]
): Fits | null => {
  const { id, type } = field
  if (type === "number") {
    const wanted = readNumber(value)
    if (wanted === null) return null
    return ({ contact: { fields } }) => {
      const have = fields[id]
      return typeof have === "number" && compare(have, sign, wanted)
    }
  }
  if (type === "money") {
    const number = readNumber(value)
    const wanted = parseMoney(number === null ? value : String(number), context.currency)
    if (!wanted.ok) return null
    return ({ contact: { fields } }) => {
      const have = fields[id]
      return (
        typeof have === "object"
        && "currency" in have
        && have.currency === wanted.money.currency
        && compare(have.minor, sign, wanted.money.minor)
      )
    }
  }
  if (type === "date") return byDate(id, value, sign, context.now)
  const wanted = anyOf(value, quoted)
  if (wanted.length === 0) return null
  const whole = type === "choice" || type === "several"
  return ({ contact: { fields } }) =>
    texts(fields[id]).some((have) => wanted.some((it) => (whole ? have === it : have.includes(it))))
}

/** The operator that a field of the seller's is, by its name. */
export const aboutField = (field: Field): Operator => ({
  also: [],
  takes: takes[field.type],
  ...(["number", "money", "date"].includes(field.type) && { compares: true as const }),
  read: (asked) => read(field, asked)
})
