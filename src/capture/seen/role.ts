import type { Amount } from "./amounts"
import { joinText } from "./join-text"
import type { Look } from "./look"
import { namesOf } from "./names"
import type { Words } from "./surroundings"
import {
  INSTALMENT,
  MEMBER,
  PRICE,
  SAVING,
  SHIPPING,
  SUM,
  TIMES_AFTER,
  TIMES_BEFORE,
  WAS,
  WITHOUT_TAX
} from "./words/price-words"
import { MEASURE_BEFORE, PER_MEASURE } from "./words/unit-words"
import { NOW_NAMES, OTHER_NAMES, WAS_NAMES } from "./words/zone-words"

/** What an amount says; `price` where nothing says otherwise. */
export type Role =
  "price" | "was" | "unit" | "instalment" | "shipping" | "saving" | "member" | "sum" | "without-tax"

/** "inkl. MwSt. zzgl. Versandkosten", "plus shipping": said behind a price of the price itself. */
const REMARKS =
  /(?:inc?l|inkl|zzgl|excl?|exkl|plus|hors|exclus\w*|includ\w*|inclus\w*|incluid\w*|inbegrepen|without|免|包|含|込|別)[.:]?\s?[^,;|€$£\p{Nd}]{0,40}/giu

/** "Free delivery": what is sent for nothing has no price. */
const FREE =
  /(?:free|gratis|kostenlos\w*|kostenfrei\w*|gratuit\w*|бесплатн\p{L}*|безкоштовн\p{L}*|zdarma|zadarmo|darmow\p{L}*|ücretsiz|tasuta|免)\s?[^,;|€$£\p{Nd}]{0,24}$/iu

/** Characters on either side that may speak of the amount. */
const near = 48

const EVERY_WAS = new RegExp(WAS.source, "gu")

/** "Was" is the last thing said of it: not "was … now". */
const saysWas = (label: string): boolean => {
  const last = [...label.matchAll(EVERY_WAS)].at(-1)
  if (last === undefined) return false
  const [, rest = ""] = /^\S*(\s.*)?$/su.exec(label.slice(last.index + last[0].length)) ?? []
  return !PRICE.test(rest)
}

const byWords = ({ before, after, shared }: Words): Role | null => {
  const left = before.slice(-near)
  const right = shared ? "" : after.slice(0, near)
  const label = left.replace(FREE, " ")
  const remark = right.replace(REMARKS, " ")
  if (PER_MEASURE.test(after) || MEASURE_BEFORE.test(left)) return "unit"
  if (TIMES_BEFORE.test(left) || TIMES_AFTER.test(after)) return "instalment"
  if (saysWas(label)) return "was"
  if (INSTALMENT.test(label.slice(-24)) || INSTALMENT.test(remark.slice(0, 16))) return "instalment"
  if (SHIPPING.test(label)) return "shipping"
  // "SAVE 70 $229.99": what is saved is the number in front.
  const since = label.slice(-20).replace(/^.*\p{Nd}/su, "")
  if (SAVING.test(since) || /^\s?(?:off|rabatt|taniej|de remise|引き?|할인)/u.test(remark))
    return "saving"
  if (WITHOUT_TAX.test(left.slice(-16)) || WITHOUT_TAX.test(right.slice(0, 18)))
    return "without-tax"
  if (SUM.test(label.slice(-24))) return "sum"
  if (MEMBER.test(label.slice(-24))) return "member"
  // "(-40.00 €)", "+ 5 €": what a choice adds to the price or takes off it.
  if (/(?:^|\()\s*[-−–+]\s*$|\+\s*$/u.test(left)) return "saving"
  return null
}

/** The names of the amount's element and of those above it that hold it alone. */
export const ownNames = (
  { el, line }: Amount,
  counts: ReadonlyMap<Element, number>
): readonly string[] => {
  const names = new Set(namesOf(el))
  const alone = counts.get(el) ?? 1
  for (let at = el.parentElement, up = 0; at && up < 3; up++, at = at.parentElement) {
    if ((counts.get(at) ?? 1) > alone) break
    if (joinText(at, line.length + 160) === null) break
    for (const name of namesOf(at)) names.add(name)
  }
  return [...names]
}

/** `byLook`: a line runs through it. */
export type Told = { role: Role; byLook: boolean }

/** What the amount is, by its look, the words around it, and the words of its names. */
export const roleOf = (look: Look, words: Words, names: readonly string[]): Told => {
  if (look.struck) return { role: "was", byLook: true }
  const spoken = byWords(words)
  if (spoken) return { role: spoken, byLook: false }
  const has = (set: ReadonlySet<string>): boolean => names.some((it) => set.has(it))
  const now = has(NOW_NAMES)
  if (!now && has(WAS_NAMES)) return { role: "was", byLook: false }
  // "price-including-tax" is what is paid.
  const whole = names.some((it) => it === "including" || it === "incl")
  return { role: !now && !whole && has(OTHER_NAMES) ? "member" : "price", byLook: false }
}
