import type { SiteAdapter } from "~sites/adapter"
import { readUnread } from "~sites/engine"

/** Between looks at how many wait, in ms. A hidden page is looked at too: it is one short reading. */
const EVERY = 5000

/** Tells how many conversations wait, at first and whenever it changes; never where no one knows. */
export const watchUnread = (
  doc: Document,
  adapters: readonly SiteAdapter[],
  onCount: (count: number) => void,
  signal: AbortSignal
): void => {
  const rules = adapters.filter((it) => it.unread)
  if (rules.length === 0 || signal.aborted) return
  const view = doc.defaultView ?? window
  let told: number | null = null
  const look = () => {
    const count = readUnread(doc, doc.location.href, rules)
    if (count === null || count === told) return
    told = count
    onCount(count)
  }
  const every = view.setInterval(look, EVERY)
  signal.addEventListener("abort", () => view.clearInterval(every))
  look()
}
