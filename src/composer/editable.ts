/** The two kinds of box one can write into. A field keeps its text in `value`, outside the DOM tree. */
export type Field = HTMLTextAreaElement | HTMLInputElement

// Only types that hold free text and tell where their caret is; never a password.
const TEXT_TYPES: readonly string[] = ["text", "search", "tel", "url"]

// Elements of a same-origin frame belong to another realm, so `instanceof` would say no to them.
export function isField(element: Element): element is Field {
  const tag = element.localName
  return tag === "textarea" || (tag === "input" && TEXT_TYPES.includes(typeOf(element)))
}

export function isElement(node: Node | null | undefined): node is HTMLElement {
  return node?.nodeType === 1
}

/**
 * The whole box an element belongs to: the field itself, or the outermost contenteditable around
 * it. null if it is none, or one that nobody could type into now: disabled, read-only, hidden.
 */
export function editableHost(element: Element | null): HTMLElement | null {
  if (!isElement(element)) return null
  if (isField(element)) return isUsable(element) && !element.readOnly ? element : null
  if (!element.isContentEditable) return null
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return isUsable(host) ? host : null
}

function isUsable(element: HTMLElement): boolean {
  if (element.matches(":disabled")) return false
  if (element.closest("[inert],[aria-disabled=true],[aria-readonly=true]")) return false
  return element.checkVisibility({ visibilityProperty: true })
}

function typeOf(element: Element): string {
  return (element.getAttribute("type") ?? "text").toLowerCase()
}
