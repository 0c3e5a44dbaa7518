import type { Sign } from "./fault"

/** Does a number stand to another as the sign says? */
export const compare = (have: number, sign: Sign, wanted: number): boolean => {
  if (sign === "<") return have < wanted
  if (sign === "<=") return have <= wanted
  if (sign === ">") return have > wanted
  if (sign === ">=") return have >= wanted
  return have === wanted
}

/** A number as people write it: 1,000 · 1.5 · 2万; null where it is none. */
export const readNumber = (text: string): number | null => {
  const plain = text.normalize("NFKC").replace(/\s/g, "")
  const found = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万|萬|千|k)?$/i.exec(plain)
  if (!found) return null
  const [, digits = "", unit = ""] = found
  const times = /[万萬]/.test(unit) ? 10_000 : unit ? 1000 : 1
  const number = Number(digits.replaceAll(",", "")) * times
  return Number.isFinite(number) ? number : null
}
