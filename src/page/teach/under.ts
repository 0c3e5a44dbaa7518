/** The shadow root of an element, a closed one too. */
const shadowOf = (it: Element): ShadowRoot | null =>
  it.shadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(it as HTMLElement) ?? null

/** A frame's document, where it is of our own origin. */
const frameOf = (it: Element): Document | null =>
  it.localName === "iframe" ? (it as HTMLIFrameElement).contentDocument : null

/**
 * The innermost element at a point of the viewport, also within shadow roots and frames of the same
 * origin; `skip` is looked through. null over nothing but the page itself.
 */
export const elementUnder = (
  root: Document | ShadowRoot,
  x: number,
  y: number,
  skip: Element | null
): Element | null => {
  const it = root.elementsFromPoint(x, y).find((found) => found !== skip)
  if (!it || it.localName === "html") return null
  const shadow = shadowOf(it)
  const within = shadow && elementUnder(shadow, x, y, it)
  if (within && within !== it) return within
  const doc = frameOf(it)
  if (!doc) return it
  const { left, top } = it.getBoundingClientRect()
  return elementUnder(doc, x - left - it.clientLeft, y - top - it.clientTop, null) ?? it
}

/** The element around: past a shadow root its host, past a frame's document the frame. */
export const around = (it: Element): Element | null => {
  if (it.parentElement) return it.parentElement
  const root = it.getRootNode()
  if (root.nodeType === 11 && "host" in root) return (root as ShadowRoot).host
  return it.ownerDocument.defaultView?.frameElement ?? null
}

/** Where an element stands in the viewport of the page, in px. */
export const placeOf = (
  it: Element
): { left: number; top: number; width: number; height: number } => {
  const { left, top, width, height } = it.getBoundingClientRect()
  const frame = it.ownerDocument.defaultView?.frameElement
  if (!frame) return { left, top, width, height }
  const outer = placeOf(frame)
  return {
    left: outer.left + frame.clientLeft + left,
    top: outer.top + frame.clientTop + top,
    width,
    height
  }
}
