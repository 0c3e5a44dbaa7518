import { deepActive } from "./find"
import type { Field } from "./editable"
import { isElement, isField } from "./editable"

/** Where the caret stood when the bar was opened. Holds nodes of the page: not to be stored. */
export interface Place {
  readonly composer: HTMLElement
  /** null: the caret was never in there, so the text goes to the end. */
  readonly caret: FieldCaret | TreeCaret | null
}

/** Offsets into the field's value, in UTF-16 units. */
interface FieldCaret {
  readonly start: number
  readonly end: number
}

/** The selection's two ends, and how much text stood before them, should the nodes be replaced. */
interface TreeCaret {
  readonly anchor: Point
  readonly focus: Point
}

interface Point {
  readonly node: Node
  readonly offset: number
  readonly textBefore: number
}

export function savePlace(composer: HTMLElement): Place {
  return { composer, caret: isField(composer) ? fieldCaret(composer) : treeCaret(composer) }
}

/** Gives the focus and the caret back. false if the composer has left the page meanwhile. */
export function restorePlace(place: Place): boolean {
  const { composer, caret } = place
  if (!composer.isConnected) return false
  composer.focus({ preventScroll: true })
  if (isField(composer)) {
    const end = composer.value.length
    const { start, end: stop } = caret && "start" in caret ? caret : { start: end, end }
    if (composer.selectionStart !== start || composer.selectionEnd !== stop)
      composer.setSelectionRange(start, stop)
    return true
  }
  const selection = selectionIn(composer)
  const tree = caret && "anchor" in caret ? caret : null
  const anchor = tree ? found(composer, tree.anchor) : lastPoint(composer)
  const focus = tree ? found(composer, tree.focus) : anchor
  selection?.setBaseAndExtent(anchor[0], anchor[1], focus[0], focus[1])
  return true
}

/** The selection that reaches into the composer, also inside an open shadow root. */
export function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode()
  // Chromium keeps a selection per shadow root and shows none of it to the document.
  if ("getSelection" in root && typeof root.getSelection === "function") return root.getSelection()
  return composer.ownerDocument.getSelection()
}

function fieldCaret(field: Field): FieldCaret | null {
  const { selectionStart: start, selectionEnd: end } = field
  if (start === null || end === null) return null
  // A field that never had the focus says 0: that is no caret anybody placed.
  if (end === 0 && deepActive(field.ownerDocument) !== field) return null
  return { start, end }
}

function treeCaret(composer: HTMLElement): TreeCaret | null {
  const selection = selectionIn(composer)
  if (!selection?.anchorNode || !selection.focusNode) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!composer.contains(anchorNode) || !composer.contains(focusNode)) return null
  return {
    anchor: point(composer, anchorNode, anchorOffset),
    focus: point(composer, focusNode, focusOffset)
  }
}

function point(composer: HTMLElement, node: Node, offset: number): Point {
  const range = composer.ownerDocument.createRange()
  range.selectNodeContents(composer)
  range.setEnd(node, offset)
  return { node, offset, textBefore: range.toString().length }
}

// An editor may paint its text anew while the bar is open: then the same distance from the start.
function found(composer: HTMLElement, { node, offset, textBefore }: Point): [Node, number] {
  const size = node.nodeType === 3 ? (node.nodeValue?.length ?? 0) : node.childNodes.length
  if (composer.contains(node) && offset <= size) return [node, offset]
  const texts = composer.ownerDocument.createTreeWalker(composer, 4)
  for (let left = textBefore; texts.nextNode();) {
    const length = texts.currentNode.nodeValue?.length ?? 0
    if (left <= length) return [texts.currentNode, left]
    left -= length
  }
  return lastPoint(composer)
}

function lastPoint(composer: HTMLElement): [Node, number] {
  let node: Node = composer
  for (let last = node.lastChild; last && canHoldCaret(last); last = node.lastChild) node = last
  if (node.nodeType === 3) return [node, node.nodeValue?.length ?? 0]
  const closing = node.lastChild?.nodeName === "BR" ? 1 : 0
  return [node, node.childNodes.length - closing]
}

function canHoldCaret(node: Node): boolean {
  if (isElement(node)) return node.isContentEditable && !node.matches("br,img")
  return node.nodeType === 3
}
