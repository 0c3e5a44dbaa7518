import type { Finding } from "./finding"

/**
 * A number that a link writes to, ITU-T E.164: its country's, and at most 15 digits. `+`, `00` and
 * marks between are left out; a trunk zero is not guessed away, as some countries keep it.
 */
export const checkNumber = (phone: string): Finding[] => {
  const text = phone.normalize("NFKC").trim()
  if (!text) return []
  const values = { phone: text }
  if (!/^(\+|00)?[\d\s().-]+$/.test(text))
    return [{ code: "number-bad", level: "stop", values, fix: null }]
  const digits = text.replace(/\D/g, "").replace(/^00/, "")
  if (digits.startsWith("0") || digits.length < 8)
    return [{ code: "number-no-country", level: "stop", values, fix: null }]
  if (digits.length > 15) return [{ code: "number-bad", level: "stop", values, fix: null }]
  return []
}
