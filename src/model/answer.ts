import type { Question } from "./question"
import { plainDigits } from "./read-decimal"

export type ReadAnswer =
  { ok: true; answer: string } | { ok: false; why: "number" | "date" | "choice" }

/**
 * An answer as a template takes it: a number with a point, a day as "YYYY-MM-DD", one of the
 * options. A text may be empty: not every question has to be answered.
 */
export const readAnswer = (
  { kind, options }: Pick<Question, "kind" | "options">,
  typed: string
): ReadAnswer => {
  const said = typed.trim()
  switch (kind) {
    case "choice":
      return options.includes(typed) ? { ok: true, answer: typed } : { ok: false, why: "choice" }
    case "date":
      return isDay(said) ? { ok: true, answer: said } : { ok: false, why: "date" }
    case "number": {
      const number = plainDigits(said).replace(",", ".")
      return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(number)
        ? { ok: true, answer: number }
        : { ok: false, why: "number" }
    }
    default:
      return { ok: true, answer: said }
  }
}

const isDay = (said: string): boolean => {
  const at = new Date(`${said}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(said)
    && !Number.isNaN(at.getTime())
    && at.toISOString().startsWith(said)
  )
}
