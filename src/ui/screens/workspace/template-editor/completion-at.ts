/** What is being written before the caret; null outside braces, and inside quotes. */
export interface Writing {
  what: "variable" | "filter" | "tag"
  /** Characters of it that stand already. */
  typed: string
}

/** What a value comes after. */
const startsValue =
  /(?:^-?|[:,(|=<>]|\.\.|\b(?:if|unless|elsif|case|when|in|and|or|contains|echo))\s*$/

/**
 * Looks only at what stands before the caret, so that it works in a template that is not whole yet.
 * @param before The text from the last 500 characters up to the caret.
 */
export const writingAt = (before: string): Writing | null => {
  const open = Math.max(before.lastIndexOf("{{"), before.lastIndexOf("{%"))
  if (open < 0) return null
  const isTag = before[open + 1] === "%"
  const inside = before.slice(open + 2)
  if (inside.includes("}}") || inside.includes("%}")) return null
  // An odd number of quotes: a text is open.
  if ((inside.match(/"/g) ?? []).length % 2 === 1 || (inside.match(/'/g) ?? []).length % 2 === 1)
    return null
  const typed = /[\w.]*$/.exec(inside)?.[0] ?? ""
  const led = inside.slice(0, inside.length - typed.length)
  if (/\|\s*$/.test(led)) return { what: "filter", typed }
  if (isTag && /^-?\s*$/.test(led)) return { what: "tag", typed }
  // The name that a question or an assignment is given is the seller's own.
  if (isTag && /^-?\s*(?:ask|reply|assign|capture)\s*$/.test(led)) return null
  // Behind a value stands a bar, a comparison or the end: nothing by a name.
  return startsValue.test(led) ? { what: "variable", typed } : null
}
