import { editableHost } from "./editable"

/**
 * The box to write in: of those that the ranked selectors find the one with the focus, else the
 * first; the editable with the focus only where they find none. So a text meant for the chat does
 * not land in the site's search field.
 * A step of a selector may enter an open shadow root or a frame of the same origin: `#editor >>>
 * textarea`, `iframe.tox-edit-area__iframe >>> body`. null if there is none that one could type
 * into now. A selector that is no selector finds nothing.
 */
export function findComposer(doc: Document, selectors: readonly string[]): HTMLElement | null {
  const focused = editableHost(deepActive(doc))
  const known = selectors.flatMap((selector) =>
    pierce(doc, selector).flatMap((element) => editableHost(element) ?? [])
  )
  return known.find((it) => it === focused) ?? known[0] ?? focused
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

function pierce(doc: Document, selector: string): Element[] {
  let scopes: (Document | ShadowRoot)[] = [doc]
  let found: Element[] = []
  for (const step of selector.split(" >>> ")) {
    try {
      found = scopes.flatMap((scope) => Array.from(scope.querySelectorAll(step)))
    } catch {
      return []
    }
    scopes = found.flatMap((element) => inside(element) ?? [])
  }
  return found
}

// A frame of another origin has a null document.
function inside(element: Element): Document | ShadowRoot | null {
  return (
    element.shadowRoot
    ?? ("contentDocument" in element ? (element.contentDocument as Document | null) : null)
  )
}
