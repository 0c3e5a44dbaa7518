import type { Field } from "./editable"
import { isElement, isField } from "./editable"
import { deepActive } from "./find"

/** Where the caret stood when the bar was opened. It holds nodes of the page: not to be stored. */
export interface Place {
  readonly composer: HTMLElement
  /** Puts the selection back; a caret that was never in the composer goes to its end. */
  readonly putCaret: () => void
}

type Point = readonly [node: Node, offset: number]

export function savePlace(composer: HTMLElement): Place {
  return { composer, putCaret: isField(composer) ? inField(composer) : inTree(composer) }
}

/** Gives the focus and the caret back. false if the composer has left the page meanwhile. */
export function restorePlace({ composer, putCaret }: Place): boolean {
  if (!composer.isConnected) return false
  composer.focus({ preventScroll: true })
  putCaret()
  // A caret that moved just before the bar took the focus may be news to the editor.
  composer.ownerDocument.dispatchEvent(new Event("selectionchange"))
  return true
}

/** The selection that may reach into the composer, also inside an open shadow root. */
export function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode()
  // Chromium keeps a selection per shadow root and shows none of it to the document.
  if ("getSelection" in root && typeof root.getSelection === "function") return root.getSelection()
  return composer.ownerDocument.getSelection()
}

function inField(field: Field): () => void {
  const { selectionStart: start, selectionEnd: end } = field
  // A field that never had the focus says 0: that is no caret anybody placed.
  const placed = end !== 0 || deepActive(field.ownerDocument) === field
  return () =>
    placed
      ? field.setSelectionRange(start, end)
      : field.setSelectionRange(field.value.length, field.value.length)
}

function inTree(composer: HTMLElement): () => void {
  const selection = selectionIn(composer)
  const anchor = kept(composer, selection?.anchorNode, selection?.anchorOffset)
  const focus = kept(composer, selection?.focusNode, selection?.focusOffset)
  return () => selection?.setBaseAndExtent(...anchor(), ...focus())
}

/** A point that can be found again, even if the editor paints its text anew: by what stood before. */
function kept(composer: HTMLElement, node: Node | null = null, offset = 0): () => Point {
  if (!node || !composer.contains(node)) return () => lastPoint(composer)
  const range = composer.ownerDocument.createRange()
  range.selectNodeContents(composer)
  range.setEnd(node, offset)
  const before = range.toString().length
  return () =>
    composer.contains(node) && offset <= (node.nodeValue ?? node.childNodes).length
      ? [node, offset]
      : pointAt(composer, before)
}

function pointAt(composer: HTMLElement, distance: number): Point {
  const texts = composer.ownerDocument.createTreeWalker(composer, NodeFilter.SHOW_TEXT)
  for (let left = distance; texts.nextNode();) {
    const length = texts.currentNode.nodeValue?.length ?? 0
    if (left <= length) return [texts.currentNode, left]
    left -= length
  }
  return lastPoint(composer)
}

function lastPoint(composer: HTMLElement): Point {
  let node: Node = composer
  for (let last = node.lastChild; last && canHoldCaret(last); last = node.lastChild) node = last
  const closing = node.lastChild?.nodeName === "BR" ? 1 : 0
  return [node, (node.nodeValue ?? node.childNodes).length - closing]
}

function canHoldCaret(node: Node): boolean {
  if (isElement(node)) return node.isContentEditable && !node.matches("br,img")
  return node.nodeType === Node.TEXT_NODE
}
