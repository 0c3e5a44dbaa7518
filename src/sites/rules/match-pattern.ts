/** The shapes of chrome's match patterns that adapters use: https, a host or `*.host`, a path. */
const SHAPE = /^(https?):\/\/((?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(\/[^?#]*)$/u

export const isMatchPattern = (pattern: string): boolean => SHAPE.test(pattern)

const pathMatches = (glob: string, path: string): boolean => {
  const [head = "", ...rest] = glob.split("*")
  if (!path.startsWith(head)) return false
  if (rest.length === 0) return path === head
  let at = head.length
  for (const part of rest.slice(0, -1)) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  const tail = rest.at(-1) ?? ""
  return path.length - tail.length >= at && path.endsWith(tail)
}

/** Whether `url` falls under a chrome match pattern; a URL that is none falls under nothing. */
export const matchesPattern = (pattern: string, url: string): boolean => {
  const [, scheme, host, path] = SHAPE.exec(pattern) ?? []
  if (!scheme || !host || !path || !URL.canParse(url)) return false
  const it = new URL(url)
  if (it.protocol !== `${scheme}:`) return false
  const bare = host.startsWith("*.") ? host.slice(2) : null
  const hostFits = bare
    ? it.hostname === bare || it.hostname.endsWith(`.${bare}`)
    : it.hostname === host
  return hostFits && pathMatches(path, it.pathname + it.search)
}
