import type { TextSource } from "../adapter"
import { clean, doSteps, textOf } from "./text"

declare global {
  /** Probes at work in this document, in the content scripts' own world; see `sites/probes`. */
  var regularsProbes: Record<string, () => string> | undefined
  /** Gets `found` when a probe knows more than before. Of that world too: no page can hear or say it. */
  var regularsProbed: EventTarget | undefined
}

/** What a rule reads from: never written to. `account` is the seller's own, once it was read. */
export type Page = { doc: Document; url: string; account?: string }

/** How much of a text a pattern ever sees, in UTF-16 units. */
const MAX_INPUT = 2000
/** How much of a text is looked at, in UTF-16 units: names and addresses are far shorter. */
const MAX_TEXT = 8000
/** A selector that fits more elements than this is wrong, and must not cost more. */
const MAX_MATCHES = 20

const SECRET =
  /([?&#;/](?:sid|jwt|[\w.%[\]-]{0,40}(?:token|sess|secret|nonce|passw|signature|auth|hmac|api_?key)[\w.%[\]-]{0,40})=)[^&#]*/giu

/** Magento's key of a session, which is a part of the path. */
const PATH_SECRET = /\/key\/[0-9a-f]{16,}/giu

/** The address without the values that log somebody in: no rule can take what is not there. */
export const withoutSecrets = (url: string): string =>
  url.slice(0, MAX_INPUT).replace(SECRET, "$1").replace(PATH_SECRET, "")

const compiled = new Map<string, RegExp | null>()
const regex = (source: string): RegExp | null => {
  let it = compiled.get(source)
  if (it === undefined) {
    try {
      it = new RegExp(source, "u")
    } catch {
      it = null
    }
    compiled.set(source, it)
  }
  return it
}

/** Whether a rule's pattern fits; a broken pattern fits nothing. */
export const fits = (pattern: string, text: string): boolean =>
  regex(pattern)?.test(text.slice(0, MAX_INPUT)) ?? false

/** Group `id` of a pattern; nothing where it does not fit. */
export const taken = (pattern: string, text: string): string | undefined =>
  regex(pattern)?.exec(text.slice(0, MAX_INPUT))?.groups?.["id"]

/** What ` >>> ` goes into: a shadow root, a closed one too, or a frame's document of our own origin. */
const insideOf = (host: Element): ParentNode | null => {
  // By name: an element of a frame is of another realm, where `instanceof` would not know it.
  if (host.localName === "iframe") return (host as HTMLIFrameElement).contentDocument
  return (
    host.shadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host as HTMLElement) ?? null
  )
}

/** Like `querySelectorAll`, bounded; a broken selector finds nothing. */
export const select = (root: ParentNode, selector: string, max = MAX_MATCHES): Element[] => {
  const [here = "", inner] = selector.split(/ >>> (.+)/su)
  try {
    const found: Element[] = Array.prototype.slice.call(root.querySelectorAll(here), 0, max)
    if (!inner) return found
    return found
      .flatMap((host) => {
        const inside = insideOf(host)
        return inside ? select(inside, inner, max) : []
      })
      .slice(0, max)
  } catch {
    return []
  }
}

const shown = (it: Element): boolean =>
  !it.closest("[hidden]") && (it.checkVisibility?.({ visibilityProperty: true }) ?? true)

const stored = (doc: Document, key: string): string => {
  try {
    return doc.defaultView?.localStorage.getItem(key) ?? ""
  } catch {
    return ""
  }
}

const valueOf = (found: Element): string => {
  if (found.localName === "select")
    return (found as HTMLSelectElement).selectedOptions[0]?.text ?? ""
  return /^(?:input|textarea|output)$/u.test(found.localName)
    ? String((found as HTMLInputElement).value)
    : textOf(found)
}

const said = (found: Element, it: TextSource): string => {
  // Back offices write their log-in tokens into every link.
  if (it.from === "attribute") return withoutSecrets(found.getAttribute(it.attribute ?? "") ?? "")
  if (it.from === "value") return valueOf(found)
  return shown(found) ? textOf(found) : ""
}

function* raw({ doc, url }: Page, root: ParentNode, it: TextSource): Generator<string> {
  if (it.from === "url") yield withoutSecrets(url)
  else if (it.from === "hash") yield /#.*$/su.exec(withoutSecrets(url))?.[0] ?? ""
  else if (it.from === "title") yield doc.title
  else if (it.from === "storage") yield stored(doc, it.key ?? "")
  else if (it.from === "probe") yield globalThis.regularsProbes?.[it.probe ?? ""]?.() ?? ""
  else {
    const texts = select(root, it.selector ?? "").map((found) => said(found, it))
    if (it.join) yield texts.join(" ")
    else yield* texts
  }
}

/** Whether something fits; stops at the first, and a broken selector finds nothing. */
export const has = (root: ParentNode, selector: string): boolean => {
  if (selector.includes(" >>> ")) return select(root, selector, 1).length > 0
  try {
    return root.querySelector(selector) !== null
  } catch {
    return false
  }
}

/** What one rule reads, cleaned; empty where it reads nothing. `root` narrows it to one row. */
const readSource = (page: Page, it: TextSource, root: ParentNode = page.doc): string => {
  for (const whole of raw(page, root, it)) {
    const part = it.pattern ? taken(it.pattern, whole) : whole
    const text = clean(doSteps((part ?? "").slice(0, MAX_TEXT), it.steps ?? []))
    // While nobody knows who the seller is, anybody might be.
    const own = it.notOwn && (!page.account || text === page.account)
    if (text && !own) return text
  }
  return ""
}

/** The first of a ranked list that yields something; rank -1 where none does. */
export const readRanked = (page: Page, list: readonly TextSource[], root?: ParentNode) => {
  for (const [rank, it] of list.entries()) {
    const said = readSource(page, it, root)
    if (said) return { said, rank }
  }
  return { said: "", rank: -1 }
}
