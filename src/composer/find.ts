import { editableHost } from "./editable"

/**
 * The box to write in: of those known for the site, best first, the one with the focus, else the
 * first; the editable with the focus only where none is known. So a text meant for the chat does not
 * land in the site's search field. null if there is none that one could type into now.
 */
export function findComposer(doc: Document, known: readonly Element[]): HTMLElement | null {
  const focused = editableHost(deepActive(doc))
  const boxes = known.flatMap((it) => editableHost(it) ?? [])
  return boxes.find((it) => it === focused) ?? boxes[0] ?? focused
}

/** The element with the focus, looked for inside shadow roots and frames too. */
export function deepActive(doc: Document): Element | null {
  let active = doc.activeElement
  while (active) {
    const inner = inside(active)?.activeElement
    if (!inner) return active
    active = inner
  }
  return null
}

// A frame of another origin has a null document.
function inside(element: Element): Document | ShadowRoot | null {
  return (
    element.shadowRoot
    ?? ("contentDocument" in element ? (element.contentDocument as Document | null) : null)
  )
}
