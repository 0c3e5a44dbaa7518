import { fingerprint } from "./fingerprint"
import type { Identity } from "./identity"
import { withoutLogIns } from "./log-in"
import { isConversation, type Reading } from "./sighting"

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
 * its chats but reads nobody there, for now or ever: all of them may have that one address. Nor on a
 * list, which shows many people.
 */
export const addressMayName = (reading: Reading | null | undefined): boolean => {
  if (!reading) return true
  if (!reading.seen) return reading.why !== "no-conversation-open" && reading.why !== "disagreement"
  const { identity, surface } = reading.sighting
  return identity !== null || !(isConversation(surface) || surface === "list")
}

/** Two long addresses must not become one by being cut: the rest stays as its fingerprint. */
const bounded = (href: string): string =>
  href.length <= 300 ? href : `${href.slice(0, 280)}~${fingerprint(href)}`

/** A page's address without what may be a log-in, written the way browsers do. */
export const withoutLogIn = (url: string): string => {
  const whole = new URL(url)
  whole.username = whole.password = ""
  return new URL(withoutLogIns(whole.href)).href
}
