import { fold } from "~model/fold"
import { readPhone } from "./phone"
import { latinNames } from "./pinyin"

/** By what two people look alike, the surest first. `script`: the same name in another script. */
export const likenesses = ["phone", "email", "handle", "name", "script"] as const
export type Likeness = (typeof likenesses)[number]

/** What two people are compared by. */
export interface Looks {
  name: string
  phones: readonly string[]
  emails: readonly string[]
  /** User names on any site. */
  handles: readonly string[]
}

/** Shorter user names ("ann") are borne by many. */
const shortestHandle = 5
/** Digits that tell a number without its country from others. */
const nationalDigits = 9
const fewestDigits = 7

const digitsOf = (text: string): string => text.normalize("NFKC").replace(/\D/g, "")

/** Looks made ready to be compared with many. */
export interface Ready {
  phones: ReadonlyMap<string, string>
  emails: ReadonlySet<string>
  handles: ReadonlySet<string>
  name: string
  han: string
  latin: string
  /** How the name may be written in Latin letters. */
  spelt: ReadonlySet<string>
}

const lettersOf = (name: string, script: RegExp): string =>
  (fold(name).match(script) ?? []).join("")
const hanOf = (name: string) => lettersOf(name, /\p{Script=Han}/gu)
const latinOf = (name: string) => lettersOf(name, /[a-z]/g)

/** A name whatever the order of its words: "Zhang San" and "San Zhang". */
const wordsOf = (name: string) =>
  fold(name)
    .split(/[\s.,，·・_-]+/u)
    .filter(Boolean)
    .toSorted()
    .join(" ")

const filled = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.filter(Boolean))
const handleOf = (text: string): string => {
  const handle = fold(text).replace(/^@/, "")
  return handle.length < shortestHandle ? "" : handle
}

/** The end of a number by which it may be another's; "" for what is too short to be one. */
const endOf = (phone: string): string => {
  const digits = digitsOf(phone)
  return digits.length < fewestDigits ? "" : digits.slice(-nationalDigits)
}

export const makeReady = ({ name, phones, emails, handles }: Looks): Ready => ({
  phones: new Map(phones.map((it) => [endOf(it), it] as const).filter(([end]) => end)),
  emails: filled(emails.map(fold)),
  handles: filled(handles.map(handleOf)),
  name: wordsOf(name),
  han: hanOf(name),
  latin: latinOf(name),
  spelt: new Set(latinNames(hanOf(name)))
})

/** A number that is written with its country in digits alone is one too: "8613800000000". */
const international = (phone: string): string | null => {
  const written = `+${digitsOf(phone)}`
  return readPhone(phone) ?? readPhone(written) ?? (/^\s*[+＋]/u.test(phone) ? written : null)
}

const samePhone = (a: string, b: string): boolean => {
  if (digitsOf(a) === digitsOf(b)) return true
  const [left, right] = [international(a), international(b)]
  // One of an unknown country is the other's if it ends as that does.
  return left && right ? left === right : true
}

const hasPhone = ({ phones }: Ready, theirs: readonly string[]): boolean =>
  theirs.some((phone) => {
    const mine = phones.get(endOf(phone))
    return mine !== undefined && samePhone(mine, phone)
  })

const sameAcross = (one: Ready, name: string): boolean => {
  const [han, latin] = [hanOf(name), latinOf(name)]
  if (one.spelt.has(latin)) return latin !== ""
  return han !== "" && one.latin !== "" && latinNames(han).includes(one.latin)
}

/** By what somebody looks like the one made ready, the surest first; none where they do not. */
export const likenessOf = (one: Ready, other: Looks): Likeness[] => {
  const found: Record<Likeness, boolean> = {
    phone: hasPhone(one, other.phones),
    email: other.emails.some((it) => one.emails.has(fold(it))),
    handle: other.handles.some((it) => one.handles.has(handleOf(it))),
    name: one.name !== "" && wordsOf(other.name) === one.name,
    script: false
  }
  if (!found.name) found.script = sameAcross(one, other.name)
  return likenesses.filter((it) => found[it])
}
