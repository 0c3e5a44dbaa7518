import { readBirthday } from "./birthday"
import { readChinese } from "./chinese"
import { detailFields, type Found, overlaps } from "./found"
import { foldWidth } from "./fold"
import { findLabels } from "./labels"
import { findPhones } from "./phones"
import { piecesOf } from "./pieces"
import { readSize } from "./size"
import { readWestern } from "./western"

export { type DetailField, detailFields, type Found } from "./found"

/** The longest text that is looked into, in UTF-16 units: nobody's details fill more. */
export const longestDetails = 10_000

/**
 * Recipient, phone, address, size and birthday in words of a customer, each at most once, in this
 * order. What is not certain is left out: the seller can always type it.
 */
export const readDetails = (said: string): Found[] => {
  const text = foldWidth(said.slice(0, longestDetails))
  const phones = findPhones(text)
  const labels = findLabels(text).filter((it) => !phones.some((phone) => overlaps(phone, it)))
  const chinese = readChinese(piecesOf(text.replace(beside, blank), labels, phones), text)
  const parcel = chinese.some((it) => it.field === "address")
    ? chinese
    : best(chinese, readWestern(text, labels, phones))
  const [phone] = phones
  const taken = [...parcel, ...phones]
  // A house number is no size, and an order's day no birthday.
  const rest = (found: Found | null) =>
    found && !taken.some((it) => overlaps(it, found)) ? [found] : []
  const found = [
    ...parcel,
    ...(phone ? [{ field: "phone" as const, ...phone }] : []),
    ...rest(readSize(text)),
    ...rest(readBirthday(text))
  ]
  return detailFields.flatMap((field) => found.find((it) => it.field === field) ?? [])
}

/** What stands in brackets behind a name: a stand-in number's extension, a title. */
const beside = /(?<=\p{Script=Han})(?:\[\d{3,4}\]|\((?:先生|女士|小姐)\))/gu
const blank = (words: string) => " ".repeat(words.length)

const best = (chinese: readonly Found[], western: readonly Found[]): readonly Found[] =>
  western.some((it) => it.field === "address")
    ? western
    : [...western, ...chinese.filter((it) => /\p{Script=Han}/u.test(it.value))]
