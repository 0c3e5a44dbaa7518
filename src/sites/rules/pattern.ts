/** Longest pattern a rule may hold, in characters. */
const MAX_PATTERN = 300

/** Upper bound of one `{n,m}`: with the cap on what a pattern sees, no match takes long. */
const MAX_REPEAT = 500

/** What is wrong with a rule's pattern, for the author of an adapter; `null` if it may run. */
type PatternFault = "too-long" | "syntax" | "unbounded" | "quantified-group" | "look-or-back"

/** Escapes and character classes are one atom each: nothing in them counts. */
const flatten = (source: string): string =>
  source
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<|.)/gu, (m) => (m === "\\k<" ? "(?=" : "a"))
    .replace(/\[[^\]]*\]/gu, "a")

const compiles = (source: string): boolean => {
  try {
    return new RegExp(source, "u").unicode
  } catch {
    return false
  }
}

/**
 * Rules run on pages that strangers write, so a pattern must be unable to hang: no `*`, `+` or
 * `{n,}`, no repeated groups (only `?` after one), no look-arounds or back references.
 */
export const patternFault = (source: string): PatternFault | null => {
  if (source.length > MAX_PATTERN) return "too-long"
  if (!compiles(source)) return "syntax"
  if (/\\[1-9]/u.test(source)) return "look-or-back"
  const flat = flatten(source)
  if (/\(\?(?:=|!|<=|<!)/u.test(flat)) return "look-or-back"
  if (/[*+]|\{\d+,\}/u.test(flat)) return "unbounded"
  if (/\)\{/u.test(flat)) return "quantified-group"
  for (const [, most] of flat.matchAll(/\{(?:\d+,)?(\d+)\}/gu))
    if (Number(most) > MAX_REPEAT) return "unbounded"
  return null
}
