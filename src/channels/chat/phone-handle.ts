import type { ChatRefusal } from "./chat-channel"

/** Calling codes of ITU-T E.164 that countries have, and four of services people have numbers with. */
const CALLING_CODE =
  /^(1|7|2[07]|21[12368]|2[2346]\d|25[0-8]|29[01789]|3[0-469]|35\d|37[0-8]|38[0-35-79]|4[013-9]|42[013]|5[1-8]|50\d|59\d|6[0-6]|67[02-9]|68[0-35-9]|69[0-2]|8[1246]|85[02356]|88[0-368]|9[0-58]|96[0-8]|97[0-7]|99[2-68])/

/**
 * A phone number as `wa.me` and others want it: digits from the country on, without "+", "00" or
 * the zero in brackets of "+49 (0)170". Nothing is guessed: a number without its country may be
 * anybody's in another one. Unless "+" or "00" says so, only 12 digits and more have their country
 * in front, as no plan has longer numbers within a country.
 */
export const phoneDigits = (
  handle: string
): { ok: true; digits: string } | { ok: false; why: ChatRefusal } => {
  const typed = handle.normalize("NFKC").replace(/[\s\p{Cf}\p{Pd}.·/]/gu, "")
  if (typed === "") return { ok: false, why: "empty" }
  const abroad = /^\(?(\+|00)/.test(typed)
  const bare = (abroad ? typed.replace("(0)", "") : typed).replace(/[()]/g, "")
  if (!/^\+?\d+$/.test(bare)) return { ok: false, why: "bad-handle" }
  const digits = bare.replace(/^(\+|00)/, "")
  if (digits.length > 15) return { ok: false, why: "bad-handle" }
  if (!CALLING_CODE.test(digits) || (!abroad && digits.length < 12))
    return { ok: false, why: "no-country" }
  return digits.length < 8 ? { ok: false, why: "bad-handle" } : { ok: true, digits }
}
