import type { SiteAdapter } from "~sites/adapter"

const KEYS = new Set(["selector", "rows", "open", "signature", "when", "composer", "observe"])

const collect = (value: unknown, key: string): string[] => {
  if (typeof value === "string") return KEYS.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((it: unknown) => collect(it, key))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([inner, it]: [string, unknown]) => collect(it, inner))
}

/** Every selector of an adapter, once; what stands before and after ` >>> ` by itself. */
export const selectorsOf = ({ signature, account, surfaces, unread }: SiteAdapter): string[] => [
  ...new Set(
    collect({ signature, account, surfaces, unread }, "").flatMap((it) => it.split(" >>> "))
  )
]
