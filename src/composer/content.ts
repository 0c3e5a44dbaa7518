import { isElement, isField } from "./editable"

/** What stands in the box, by the page's own DOM. An emoji painted as a picture counts as its text. */
export function contentOf(composer: HTMLElement): string {
  if (isField(composer)) return composer.value
  let text = ""
  const walker = composer.ownerDocument.createTreeWalker(composer, 5)
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

/** How many copies of the text stand in the content, both compared bare. */
export function copiesOf(text: string, content: string): number {
  const wanted = bare(text)
  return wanted === "" ? 0 : bare(content).split(wanted).length - 1
}
