// Runs in the page that is recorded, bundled by `record.ts`: looks, and changes nothing.
import type { PageElement, PageNode, Snapshot } from "./scramble/tree"

/** Deeper than any page that people use. */
const DEEPEST = 200

const isHidden = (it: Element): boolean => {
  const { display, visibility } = it.ownerDocument.defaultView?.getComputedStyle(it) ?? {}
  return display === "none" || visibility === "hidden"
}

const valueOf = (it: Element): string | null => {
  // By name: an element of a frame is of another realm.
  if (it.localName === "input" && it.getAttribute("type") !== "password")
    return (it as HTMLInputElement).value
  return null
}

const attributesOf = (it: Element): [string, string][] => {
  const all = new Map(Array.from(it.attributes, ({ name, value }) => [name.toLowerCase(), value]))
  const value = valueOf(it)
  if (value !== null && value !== "") all.set("value", value)
  if (it.localName === "option" && (it as HTMLOptionElement).selected) all.set("selected", "")
  // Styles are not saved: what they hide would be seen.
  if (!all.has("hidden") && it.closest("body") && isHidden(it)) all.set("hidden", "")
  return [...all]
}

const frameOf = (it: Element): PageNode[] | null => {
  if (it.localName !== "iframe") return null
  const inner = (it as HTMLIFrameElement).contentDocument?.documentElement
  return inner ? [elementOf(inner, 0)] : null
}

const nodesOf = (root: ParentNode, depth: number): PageNode[] =>
  Array.from(root.childNodes).flatMap((child): PageNode[] => {
    if (child.nodeType === 3) return [child.nodeValue ?? ""]
    return child.nodeType === 1 && depth < DEEPEST ? [elementOf(child as Element, depth + 1)] : []
  })

const elementOf = (it: Element, depth: number): PageElement => {
  const frame = frameOf(it)
  const typed = it.localName === "textarea" ? [(it as HTMLTextAreaElement).value] : null
  return {
    tag: it.localName,
    attributes: attributesOf(it),
    children: typed ?? nodesOf(it, depth),
    ...(it.shadowRoot && { shadow: nodesOf(it.shadowRoot, depth) }),
    ...(frame && { frame })
  }
}

export const snapshot = (doc: Document, keys: readonly string[]): Snapshot => ({
  url: doc.location.href,
  html: elementOf(doc.documentElement, 0),
  storage: Object.fromEntries(
    keys.flatMap((key) => {
      const value = doc.defaultView?.localStorage.getItem(key) ?? null
      return value === null ? [] : [[key, value]]
    })
  )
})
