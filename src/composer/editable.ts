/** The two kinds of box one can write into. A field keeps its text in `value`, outside the DOM tree. */
export type Field = HTMLTextAreaElement | HTMLInputElement

// Only types that hold free text and tell where their caret is; never a password.
const FIELDS =
  "textarea,input:not([type]),input[type=text],input[type=search],input[type=tel],input[type=url]"

const CLOSED = ":disabled,[readonly],[inert],[aria-disabled=true],[aria-readonly=true]"

// Elements of a same-origin frame belong to another realm, so `instanceof` would say no to them.
export function isField(element: Element): element is Field {
  return element.matches(FIELDS)
}

export function isElement(node: Node | null): node is HTMLElement {
  return node?.nodeType === Node.ELEMENT_NODE
}

/**
 * The whole box an element belongs to: the field itself, or the outermost contenteditable around
 * it. null if it is none, or one that nobody could type into now: disabled, read-only, hidden.
 */
export function editableHost(element: Element | null): HTMLElement | null {
  if (!isElement(element)) return null
  if (!isField(element) && !element.isContentEditable) return null
  let host = element
  while (!isField(host) && host.parentElement?.isContentEditable) host = host.parentElement
  return !host.closest(CLOSED) && host.checkVisibility({ visibilityProperty: true }) ? host : null
}
