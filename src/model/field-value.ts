import type { CustomField, FieldValue } from "./custom-field"
import { parseMoney, type ParseMoneyRefusal } from "./parse-money"
import { safeTarget } from "./safe-target"
import { typedMoney } from "./typed-money"

/** Why a text is not taken for a field's value; screens say it with the field's name. */
export type FieldFault =
  "number" | "money" | ParseMoneyRefusal | "date" | "choice" | "link" | "too-long" | "several"

export type ReadValue = { ok: true; value: FieldValue | null } | { ok: false; why: FieldFault }

type Shape = Pick<CustomField, "type" | "choices">

const refuse = (why: FieldFault): ReadValue => ({ ok: false, why })

/** A day that there is, as "YYYY-MM-DD". */
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text)
    && Number.isFinite(at.getTime())
    && at.toISOString().startsWith(text)
  )
}

/**
 * A field's value from what was typed or chosen. Nothing typed is no value.
 * @param currency ISO 4217 of amounts typed without one.
 */
export const readFieldValue = (
  { type, choices }: Shape,
  typed: string | readonly string[],
  currency: string
): ReadValue => {
  const parts = (typeof typed === "string" ? [typed] : typed).map((it) => it.trim()).filter(Boolean)
  const [text = ""] = parts
  if (!text) return { ok: true, value: null }
  if (type === "several")
    return parts.every((it) => choices.includes(it))
      ? { ok: true, value: choices.filter((it) => parts.includes(it)) }
      : refuse("choice")
  if (parts.length > 1) return refuse("several")
  if (text.length > 2000) return refuse("too-long")
  if (type === "number") {
    const plain = text.normalize("NFKC").replace(/\s/g, "")
    const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)
      ? Number(plain.replaceAll(",", ""))
      : NaN
    return Number.isFinite(number) ? { ok: true, value: number } : refuse("number")
  }
  if (type === "money") {
    const read = parseMoney(text, currency)
    return read.ok ? { ok: true, value: read.money } : refuse(read.why)
  }
  if (type === "date") return isDay(text) ? { ok: true, value: text } : refuse("date")
  if (type === "choice")
    return choices.includes(text) ? { ok: true, value: text } : refuse("choice")
  if (type === "link") {
    const target = safeTarget(text)
    if (!target.ok) return refuse("link")
    return target.url.length > 2000 ? refuse("too-long") : { ok: true, value: target.url }
  }
  return { ok: true, value: text }
}

/** Whether a value is of the type its field has now; it may have had another one. */
export const isOfType = ({ type }: Shape, value: FieldValue): boolean => {
  if (type === "number") return typeof value === "number"
  if (type === "money") return typeof value === "object" && !Array.isArray(value)
  if (type === "several") return Array.isArray(value)
  if (type === "date") return typeof value === "string" && isDay(value)
  if (type === "link") return typeof value === "string" && safeTarget(value).ok
  return typeof value === "string"
}

/** A value as it may be typed again, and as it is shown where its field is of another type now. */
export const typedValue = (value: FieldValue | undefined, currency: string): string => {
  if (value === undefined) return ""
  if (typeof value === "string" || typeof value === "number") return String(value)
  return Array.isArray(value) ? value.join(", ") : typedMoney(value, currency)
}
