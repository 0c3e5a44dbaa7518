import { phoneDigits } from "../chat/phone-handle"
import type { Finding } from "./finding"

/**
 * A number that a link writes to, read as the links themselves read it.
 * @param abroad The same with the country that is likely, in E.164, to be put there by one click;
 * null where nobody knows.
 */
export const checkNumber = (phone: string, abroad: string | null = null): Finding[] => {
  const read = phoneDigits(phone)
  if (read.ok || read.why === "empty") return []
  const code = read.why === "no-country" ? "number-no-country" : "number-bad"
  const isMeant = code === "number-no-country" && abroad !== null && phoneDigits(abroad).ok
  const fix = isMeant ? ({ what: "phone", to: abroad } as const) : null
  return [{ code, level: "stop", values: { phone: phone.trim() }, fix }]
}
