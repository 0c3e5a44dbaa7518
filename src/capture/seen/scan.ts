/** One run of text of the page, in the order of the document. */
export type Bit = {
  /** In one line, trimmed. */
  text: string
  el: Element
  /** Characters of the page before it. */
  at: number
}

/** The page as it is read once, from its first word to its last. */
export type Scan = { bits: Bit[]; controls: { el: Element; at: number }[] }

const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE svg SVG IFRAME OBJECT CANVAS TEXTAREA SELECT DATALIST VIDEO AUDIO MATH math HEAD".split(
    " "
  )
)

const CONTROLS = new Set(["BUTTON", "INPUT"])

/** Elements and texts that are looked at: a page of a hundred thousand is read, one of a million not. */
const most = 150_000

/** Longest run that is kept: prices and labels are short, and stories only count by their length. */
const longest = 300

const isControl = (el: Element): boolean =>
  CONTROLS.has(el.tagName) || el.getAttribute("role") === "button"

/** Walks the document once. Reads no style, so that nothing is laid out here. */
export const scan = (doc: Document): Scan => {
  const found: Scan = { bits: [], controls: [] }
  const { body } = doc
  if (!body) return found
  const walker = doc.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && SKIPPED.has(node.tagName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT
  })
  let at = 0
  for (let count = 0; count < most && walker.nextNode(); count++) {
    const node = walker.currentNode
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (isControl(node as Element)) found.controls.push({ el: node as Element, at })
      continue
    }
    const raw = node.nodeValue ?? ""
    if (raw.length === 0 || !/\S/.test(raw) || !node.parentElement) continue
    const text = raw.slice(0, 2000).replace(/\s+/g, " ").trim()
    found.bits.push({ text: text.slice(0, longest), el: node.parentElement, at })
    at += text.length + 1
  }
  return found
}
