import { phoneDigits } from "../chat/phone-handle"
import type { Finding } from "./finding"

/** A number that a link writes to, read as the links themselves read it. */
export const checkNumber = (phone: string): Finding[] => {
  const read = phoneDigits(phone)
  if (read.ok || read.why === "empty") return []
  const code = read.why === "no-country" ? "number-no-country" : "number-bad"
  return [{ code, level: "stop", values: { phone: phone.trim() }, fix: null }]
}
