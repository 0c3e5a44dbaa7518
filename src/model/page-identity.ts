import { fingerprint } from "./fingerprint"
import type { Identity } from "./identity"
import type { Reading } from "./sighting"

/** A page that names nobody, as an identity. Fragment and query count: many tell people apart so. */
export const pageIdentity = (url: string): Identity => ({
  site: "page",
  account: "",
  kind: "id",
  value: bounded(withoutLogIn(url)),
  quality: "stable"
})

/**
 * Whether the address of a page may stand for one person. Not where a site's rule knows the page for
 * its chats but reads nobody there, for now or ever: all of them may have that one address.
 */
export const addressMayName = (reading: Reading | null | undefined): boolean => {
  if (!reading) return true
  if (!reading.seen) return reading.why !== "no-conversation-open" && reading.why !== "disagreement"
  const { identity, surface } = reading.sighting
  return identity !== null || (surface !== "chat" && surface !== "group")
}

/** Two long addresses must not become one by being cut: the rest stays as its fingerprint. */
const bounded = (href: string): string =>
  href.length <= 300 ? href : `${href.slice(0, 280)}~${fingerprint(href)}`

// Whole words where they also stand in harmless names: author, keyword, zipcode, customer_key.
const secret =
  /token|session|sessid|secret|passw(or)?d|^pwd$|^sid$|^(o|x)?_?auth$|authorization|^(api|access|private)?[-_]?key$|^code$|^sig(nature)?$|^jwt$|^ticket$/i

/** A page's address without what may be a log-in, in its query and in its fragment. */
export const withoutLogIn = (url: string): string => {
  const clean = new URL(url)
  clean.username = clean.password = ""
  const names = Array.from(clean.searchParams.keys())
  for (const name of names) if (secret.test(name)) clean.searchParams.delete(name)
  const hash = clean.hash.replace(
    /(?<=[#?&;])([^#?&;=]+)=[^#?&;]*[&;]?/g,
    (pair: string, name: string) => (secret.test(name) ? "" : pair)
  )
  if (hash !== clean.hash) clean.hash = hash.replace(/[?&;]$/, "")
  return clean.href
}
