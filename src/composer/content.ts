import { isElement, isField } from "./editable"

/** What stands in the box, by the page's own DOM. An emoji painted as a picture counts as its text. */
export function contentOf(composer: HTMLElement): string {
  if (isField(composer)) return composer.value
  let text = ""
  const walker = composer.ownerDocument.createTreeWalker(
    composer,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
  )
  while (walker.nextNode()) {
    const node = walker.currentNode
    text += isElement(node) ? (node.getAttribute("alt") ?? "") : (node.nodeValue ?? "")
  }
  return text
}

/** Text as one compares it across editors: without spaces, breaks and characters that show nothing. */
export function bare(text: string): string {
  return text.normalize("NFC").replace(/\s|\u200b|\u2060|\ufe0e|\ufe0f/g, "")
}

/**
 * Whether a text has been added to what stood there before, all of it compared bare: it is there,
 * and the box holds more by as much. A copy that stood there already proves nothing.
 */
export function isAdded(text: string, before: string, now: string): boolean {
  const [added, then, there] = [bare(text), bare(before), bare(now)]
  return there.includes(added) && there.length >= then.length + added.length
}
