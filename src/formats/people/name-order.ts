/** Names of these scripts put the family first and no blank between. */
const familyFirst =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u

export interface NameParts {
  family: string
  given: string
  middle?: string
  prefix?: string
  suffix?: string
}

const joined = (parts: readonly (string | undefined)[], between: string) =>
  parts
    .map((it) => it?.trim())
    .filter(Boolean)
    .join(between)

/** A name of its parts, in the order of its script: 张三, but Ada Lovelace. */
export const nameOfParts = ({ family, given, middle, prefix, suffix }: NameParts): string => {
  const eastern = familyFirst.test(family + given + (middle ?? ""))
  const core = eastern ? [family, middle, given] : [given, middle, family]
  const name = joined(core, eastern ? "" : " ")
  // An honorific stands apart in the west, and is rarely told in the east.
  return eastern ? joined([name, suffix], " ") : joined([prefix, name, suffix], " ")
}

/**
 * The name that a file shows, put right where it stands in the other order than its parts: phones
 * that speak English write 张三 as "三 张".
 */
export const shownName = (shown: string, parts: NameParts): string => {
  const text = shown.trim()
  const own = nameOfParts(parts)
  if (!text) return own
  const { family, given } = parts
  const turned = (given + family).replace(/\s/gu, "")
  const eastern = family.trim() && given.trim() && familyFirst.test(family + given)
  return eastern && text.replace(/\s/gu, "") === turned ? own : text
}
