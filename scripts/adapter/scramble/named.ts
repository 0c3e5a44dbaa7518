import type { SiteAdapter } from "~sites/adapter"

/** What a site's rules name: it is public already, and without it they would read nothing. */
export interface Named {
  /** Words of selectors, attributes and keys, in small letters: they stay in names of code. */
  code: ReadonlySet<string>
  /** Words that a rule looks for in what people read ("order"): they stay there too. */
  text: ReadonlySet<string>
  /** Values that a selector asks for as they stand. */
  values: ReadonlySet<string>
  /** Keys of the page's storage that a rule reads. */
  keys: readonly string[]
}

const wordsOf = (texts: Iterable<string>): Set<string> =>
  new Set(Array.from(texts).flatMap((it) => it.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []))

/** The words that a pattern wants as they are, without its own signs. */
const literals = (pattern: string): string =>
  pattern
    .replace(/\(\?<\w+>/gu, "(")
    .replace(/\[(?:\\.|[^\]])*\]|\{\d+(?:,\d*)?\}/gu, " ")
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?/gu, " ")

interface Found {
  code: string[]
  text: string[]
  keys: string[]
}

const collect = (value: unknown, key: string, found: Found): void => {
  if (typeof value === "string") {
    if (key === "pattern" || key === "url") found.text.push(literals(value))
    else if (key === "key") found.keys.push(value)
    else found.code.push(value)
  } else if (Array.isArray(value)) for (const it of value) collect(it, key, found)
  else if (typeof value === "object" && value !== null)
    for (const [name, it] of Object.entries(value)) {
      // The site's own words for what becomes of an order.
      if (key === "states") found.text.push(name)
      else collect(it, name, found)
    }
}

export const namedBy = (adapter: SiteAdapter): Named => {
  const { id, name, match, signature, account, surfaces, unread } = adapter
  const found: Found = { code: [], text: [], keys: [] }
  collect({ signature, account, surfaces, unread }, "", found)
  const values = found.code.flatMap((it) =>
    Array.from(
      it.matchAll(/=\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))/gu),
      (m) => m[1] ?? m[2] ?? m[3] ?? ""
    )
  )
  const text = wordsOf(found.text)
  return {
    code: wordsOf([id, name, ...match, ...found.code, ...found.keys, ...text]),
    text,
    values: new Set(values.filter(Boolean)),
    keys: found.keys
  }
}
