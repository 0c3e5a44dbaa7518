/** Customers made of nothing but their number, so that any of a million can be had by itself. */
import { Random, seedOf } from "./random"
import { firstNames, givenSigns, hanWords, lastNames, latinWords, surnames, tags } from "./words"

export interface Customer {
  /** Its number, from 0. */
  at: number
  name: string
  /** The Chinese part of the name; "" where it has none. */
  chinese: string
  /** In international form, without spaces: "+8613812345678". */
  phone: string
  tags: string[]
  /** 80 to 400 UTF-16 units, Chinese, English or both. */
  note: string
  /** Milliseconds since 1970 of the last change. */
  changed: number
  /** How often they were spoken with. */
  uses: number
}

const now = Date.UTC(2026, 10, 1)
const year = 365 * 24 * 3_600_000

const chineseName = (random: Random): string =>
  random.often(surnames)
  + Array.from({ length: random.of([1, 2, 2]) }, () => random.of(givenSigns)).join("")

const nameOf = (random: Random): { name: string; chinese: string } => {
  const kind = random.next()
  if (kind < 0.25) return { name: `${random.of(firstNames)} ${random.of(lastNames)}`, chinese: "" }
  const chinese = chineseName(random)
  return { name: kind < 0.45 ? `${random.of(firstNames)} ${chinese}` : chinese, chinese }
}

const countries = ["+861", "+861", "+861", "+1415", "+4479", "+4917", "+6591"]

const phoneOf = (random: Random): string => {
  const digits = Array.from({ length: 10 }, () => random.below(10)).join("")
  return random.of(countries) + digits
}

const sentence = (random: Random, han: boolean): string => {
  const words = Array.from({ length: random.from(4, 11) }, () =>
    random.next() < 0.03 ? String(random.below(5000)) : random.often(han ? hanWords : latinWords)
  )
  return words.join(han ? "" : " ") + (han ? "。" : ". ")
}

const noteOf = (random: Random): string => {
  const length = random.from(80, 400)
  const kind = random.next()
  let note = ""
  // Half are Chinese, a third English, the rest both.
  while (note.length < length)
    note += sentence(random, kind < 0.5 || (kind > 0.83 && random.next() < 0.5))
  return note.slice(0, length).trimEnd()
}

export const customer = (at: number): Customer => {
  const random = new Random(seedOf(1, at))
  return {
    at,
    ...nameOf(random),
    phone: phoneOf(random),
    tags: random.next() < 0.3 ? [random.of(tags)] : [],
    note: noteOf(random),
    changed: now - Math.floor(random.next() ** 2 * 3 * year),
    uses: Math.floor(random.next() ** 4 * 50)
  }
}

/** Customers from one number up to, not with, another. */
export const customers = (from: number, to: number): Customer[] =>
  Array.from({ length: to - from }, (_, at) => customer(from + at))

/** All that a customer is found by, for those who search one text alone; lower case. */
export const textOf = ({ name, phone, tags: marks, note }: Customer): string =>
  `${name}\n${phone}\n${marks.join(" ")}\n${note}`.toLowerCase()
