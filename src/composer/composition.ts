const composing = new WeakMap<Document, boolean>()

/**
 * Notices input methods at work in a document (and its shadow roots): text written into a
 * half-typed word would destroy it. To be called once per document, before the first writing;
 * calling it again does nothing.
 */
export function watchComposition(doc: Document): void {
  if (composing.has(doc)) return
  composing.set(doc, false)
  doc.addEventListener("compositionstart", () => composing.set(doc, true), true)
  doc.addEventListener("compositionend", () => composing.set(doc, false), true)
}

export function isComposing(doc: Document): boolean {
  return composing.get(doc) ?? false
}
