import { deepActive } from "./find"

const LONGEST_QUOTE = 2000

/**
 * What is marked in the page or in a same-origin frame that has the focus, for the bar's quote: at
 * most 2,000 UTF-16 units, trimmed, never out of a field.
 */
export function selectedText(doc: Document): string {
  const inner = deepActive(doc)?.ownerDocument ?? doc
  const text = (marked(doc) || marked(inner)).trim().slice(0, LONGEST_QUOTE)
  return text.replace(/[\ud800-\udbff]$/, "")
}

// Of a field, Chromium gives the marked text, but two equal ends.
function marked(doc: Document): string {
  const selection = doc.getSelection()
  return selection && !selection.isCollapsed ? selection.toString() : ""
}
