import { isMatchPattern, matchesPattern } from "~sites/rules/match-pattern"
import type { SiteAdapter } from "~sites/adapter"

/** Names under which anybody may register: `*.co.uk` is half a country, no site. */
const SHARED = /^(?:co|com|net|org|gov|edu|ac|or|ne|go)\.[a-z]{2}$/u

const hostOf = (pattern: string): string => /^https?:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? ""

const isWide = (host: string): boolean =>
  host.startsWith("*.") && (!host.slice(2).includes(".") || SHARED.test(host.slice(2)))

const isOwnMachine = (host: string): boolean => host === "localhost" || host === "127.0.0.1"

/** Whether every address under `narrow` is under `wide` as well. */
const covers = (wide: string, narrow: string): boolean =>
  wide !== narrow && matchesPattern(wide, narrow.replace("://*.", "://any.").replaceAll("*", "x"))

/** The examples as they would be on the host of a pattern: a shop has one host in each country. */
const onHostOf = (pattern: string, examples: SiteAdapter["examples"]): string[] =>
  examples.flatMap(({ url }) => {
    const { pathname, search, hash } = new URL(url)
    const there = `https://${hostOf(pattern).replace(/^\*/u, "shop")}${pathname}${search}${hash}`
    return [url, there].filter((it) => matchesPattern(pattern, it))
  })

/** Whether some rule reads a page under the pattern. */
const isNeeded = (
  pattern: string,
  { surfaces, examples }: Pick<SiteAdapter, "surfaces" | "examples">
): boolean =>
  onHostOf(pattern, examples).some((url) =>
    surfaces.some((rule) => new RegExp(rule.url, "u").test(url))
  )

/**
 * What is wrong with what a site asks the browser for: a pattern that is none, that is wider than
 * the site, that another one makes needless, or that nothing shows a need of. Sentences for the
 * author; none is well.
 */
export const permissionProblems = ({
  match,
  surfaces,
  examples
}: Pick<SiteAdapter, "match" | "surfaces" | "examples">): string[] => {
  const problems: string[] = []
  for (const pattern of match) {
    const host = hostOf(pattern)
    if (!isMatchPattern(pattern)) problems.push(`match: ${pattern} is no match pattern`)
    else if (isWide(host)) problems.push(`match: ${pattern} is wider than one site`)
    else if (pattern.startsWith("http:") && !isOwnMachine(host))
      problems.push(`match: ${pattern} is not https`)
    else if (!isNeeded(pattern, { surfaces, examples }))
      problems.push(`match: no rule reads an example under ${pattern}`)
    const wider = match.find((it) => covers(it, pattern))
    if (wider) problems.push(`match: ${pattern} is in ${wider} already`)
  }
  for (const twice of new Set(match.filter((it, at) => match.indexOf(it) !== at)))
    problems.push(`match: ${twice} stands there twice`)
  if (match.length > 0)
    for (const { url } of examples)
      if (!match.some((it) => matchesPattern(it, url)))
        problems.push(`examples: ${url} is under no match pattern`)
  return problems
}
