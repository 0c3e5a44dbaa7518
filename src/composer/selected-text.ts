import { deepActive } from "./find"

const LONGEST_QUOTE = 2000

/** What is marked in the page, for the bar's quote: at most 2,000 characters, never from a field. */
export function selectedText(doc: Document): string {
  const inner = deepActive(doc)?.ownerDocument ?? doc
  const text = (doc.getSelection()?.toString() || inner.getSelection()?.toString()) ?? ""
  return text
    .trim()
    .slice(0, LONGEST_QUOTE)
    .replace(/[\ud800-\udbff]$/, "")
}
