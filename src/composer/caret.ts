import { isElement, isField } from "./editable"
import { selectionIn } from "./place"

/**
 * Where the caret is, in the coordinates of the top frame, to place the bar at it. For a field,
 * whose caret the DOM does not show, and where no caret is, the box of the composer.
 */
export function caretRect(composer: HTMLElement): DOMRect {
  const rect = (isField(composer) ? null : rangeRect(composer)) ?? composer.getBoundingClientRect()
  let { x, y } = rect
  let frame = composer.ownerDocument.defaultView?.frameElement
  while (frame) {
    const outer = frame.getBoundingClientRect()
    x += outer.x + frame.clientLeft
    y += outer.y + frame.clientTop
    frame = frame.ownerDocument.defaultView?.frameElement
  }
  return new DOMRect(x, y, rect.width, rect.height)
}

function rangeRect(composer: HTMLElement): DOMRect | null {
  const selection = selectionIn(composer)
  const { focusNode: node, focusOffset: offset } = selection ?? {}
  if (!node || offset === undefined || !composer.contains(node)) return null
  const range = composer.ownerDocument.createRange()
  range.setStart(node, offset)
  const [rect] = range.getClientRects()
  if (rect) return rect
  // A caret in an empty line has no rectangle of its own; the line has.
  return node !== composer && isElement(node) ? node.getBoundingClientRect() : null
}
