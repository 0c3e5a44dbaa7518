import { isElement, isField } from "./editable"
import { selectionIn } from "./place"

/** So much of a line is looked at, in UTF-16 units. */
const MOST = 1000
/** Characters that editors put where a caret must be able to stand; they show nothing. */
const UNSEEN = /[\u200b\u2060\ufeff]/g

/**
 * What stands before the caret in its line, as far as it is text: for a look at what was just typed.
 * null where no caret is in the box, or something is marked.
 */
export function textBefore(composer: HTMLElement): string | null {
  if (isField(composer)) {
    const { selectionStart: start, selectionEnd: end, value } = composer
    return start === null || start !== end
      ? null
      : value.slice(value.lastIndexOf("\n", start - 1) + 1, start).slice(-MOST)
  }
  const { isCollapsed, focusNode: node, focusOffset: offset = 0 } = selectionIn(composer) ?? {}
  return isCollapsed && node && composer.contains(node) ? lineTo(composer, node, offset) : null
}

function lineTo(composer: HTMLElement, node: Node, offset: number): string {
  const walker = composer.ownerDocument.createTreeWalker(composer)
  let text = ""
  let at: Node | null = node
  walker.currentNode = node
  if (node.nodeValue !== null) {
    text = node.nodeValue.slice(0, offset)
    at = walker.previousNode()
  } else if (offset > 0) {
    at = node.childNodes[offset - 1] ?? null
    while (at?.lastChild) at = at.lastChild
    if (at) walker.currentNode = at
  } else if (isBlock(node)) return text
  else at = walker.previousNode()
  while (at && at !== composer && !isBlock(at) && text.length < MOST) {
    const broken = (at.nodeValue ?? "").lastIndexOf("\n")
    text = (isElement(at) ? (at.getAttribute("alt") ?? "") : (at.nodeValue ?? "")) + text
    if (broken >= 0) break
    at = walker.previousNode()
  }
  return text.slice(text.lastIndexOf("\n") + 1).replace(UNSEEN, "")
}

/** What begins a line, or ends the one before. */
function isBlock(node: Node): boolean {
  if (!isElement(node)) return false
  const view = node.ownerDocument.defaultView
  return (
    node.nodeName === "BR" || !/^(inline|contents)/.test(view?.getComputedStyle(node).display ?? "")
  )
}
